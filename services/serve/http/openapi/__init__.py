"""What serve answers, described for programs and people."""
