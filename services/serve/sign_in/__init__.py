"""Sign-in to the board by an OIDC issuer, and its sessions, which no process keeps."""
