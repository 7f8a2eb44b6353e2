"""What Wiredesk is made of: locked packages, their licences and advisories, a bill of materials.

Tools of the project, no part of the package that is installed.
"""
