"""What the coordinator must be told now: pure rules over one entry, its neighbours and `now`."""

from domain.alerting.rules import Around, Policy, Want, next_review, wants

__all__ = ["Around", "Policy", "Want", "next_review", "wants"]
