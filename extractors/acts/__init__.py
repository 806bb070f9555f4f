"""Promises, requests and remarks: one pass over the sentences, rules in order of precedence, doubts weighed."""
