"""What stands below the story: marks, credits, contacts, notices and the page around it.

The families of lines are data, a module a kind; `peeling` takes them off from the end.
"""
