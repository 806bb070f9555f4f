"""What people see: commands, page, digest mail, service."""
