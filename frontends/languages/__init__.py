"""The words of digests, alert mails and the status page: a file for each language."""
