"""What stands above the story: slug, notes, labels, headline, deck, byline, stamps of pages.

The families of lines are data, a module a kind; `reading` takes them off from the top.
"""
