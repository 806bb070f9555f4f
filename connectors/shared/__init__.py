"""What several connectors share: MIME, VEVENT, sign-in."""
