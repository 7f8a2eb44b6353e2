"""Who wrote the copy: profiles out of bylines, biographies and sign-offs.

`credit_line` and `biography` read statements out of passages; `profile` puts together those of one
person.
"""

from services.enrich.correspondent.profile import profile

__all__ = ["profile"]
