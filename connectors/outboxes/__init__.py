"""Where mails to the coordinator go."""
