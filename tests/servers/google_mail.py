"""Gmail's side of the fake: messages with labels, and the mailbox's history."""

from __future__ import annotations

import re
import time
from base64 import urlsafe_b64decode, urlsafe_b64encode

from tests.servers.google_errors import RefusedError, page_of, refusal

GONE = (404, "notFound", "NOT_FOUND")


class FakeMailbox:
    """`add`, `remove` and `relabel` change it; `forget` ages its history away. Pages are small on purpose."""

    def __init__(self, user: str):
        self.user = user
        self.page = 3
        self.hid = 1000
        self.floor = 0
        self.messages: dict[str, dict] = {}
        self.history: list[tuple[int, str, str, list[str]]] = []
        self.labels = {"INBOX": "INBOX", "SENT": "SENT", "Clients": "Label_7"}
        self.empty_pages = False
        self.duplicated = False
        self.sent: list[bytes] = []

    def add(self, raw: bytes, *labels: str, arrived_at: float | None = None) -> str:
        self.hid += 7
        mail = f"{0x19000000000 + self.hid:016x}"
        arrived_at = time.time() if arrived_at is None else arrived_at
        found = {
            "id": mail,
            "threadId": mail,
            "labelIds": list(labels or ("INBOX",)),
            "internalDate": str(int(arrived_at * 1000)),
        }
        self.messages[mail] = {**found, "raw": raw}
        self.history.append((self.hid, "messagesAdded", mail, []))
        return mail

    def remove(self, mail: str):
        self.hid += 7
        del self.messages[mail]
        self.history.append((self.hid, "messagesDeleted", mail, []))

    def relabel(self, mail: str, add: tuple[str, ...] = (), drop: tuple[str, ...] = ()):
        self.hid += 7
        kept = [label for label in self.messages[mail]["labelIds"] if label not in drop]
        self.messages[mail]["labelIds"] = [*kept, *add]
        self.history += [(self.hid, "labelsAdded", mail, list(add))] if add else []
        self.history += [(self.hid, "labelsRemoved", mail, list(drop))] if drop else []

    def forget(self):
        self.hid += 7
        self.floor, self.history = self.hid, []

    def __call__(self, method: str, asked: dict, body: dict | None) -> dict:
        match method.removeprefix("gmail.users."):
            case "getProfile":
                return {"emailAddress": self.user, "messagesTotal": len(self.messages), "historyId": str(self.hid)}
            case "labels.list":
                return {"labels": [{"id": key, "name": name, "type": "user"} for name, key in self.labels.items()]}
            case "messages.list":
                return self.listed(asked)
            case "messages.get":
                return self.got(asked)
            case "history.list":
                return self.changed(asked)
            case "messages.send":
                raw = urlsafe_b64decode(body["raw"])
                self.sent.append(raw)
                return {"id": self.add(raw, "SENT"), "labelIds": ["SENT"]}
        raise RefusedError(404, refusal(*GONE))

    def listed(self, asked: dict) -> dict:
        hidden = {"SPAM", "TRASH"} | ({"DRAFT"} if "-in:drafts" in asked["q"] else set())
        hidden |= {"CHAT"} if "-in:chats" in asked["q"] else set()
        since = int(re.search(r"after:(\d+)", asked["q"])[1]) * 1000
        found = [
            {"id": one["id"], "threadId": one["threadId"]}
            for one in reversed(self.messages.values())
            if not hidden & {*one["labelIds"]}
            and int(one["internalDate"]) >= since
            and {*asked.get("labelIds", [])} <= {*one["labelIds"]}
        ]
        return self.answer("messages", found, asked)

    def answer(self, name: str, found: list, asked: dict) -> dict:
        """A page; as with Gmail the list is not there at all where it would be empty."""
        if self.empty_pages and found and "pageToken" not in asked:
            return {"nextPageToken": "0"}
        items, more = page_of(found * 2 if self.duplicated else found, asked, self.page, "maxResults")
        return {**({name: items} if items else {}), **more}

    def got(self, asked: dict) -> dict:
        found = self.messages.get(asked["id"])
        if found is None:
            raise RefusedError(404, refusal(*GONE))
        assert asked["format"] == "raw"
        return {**found, "historyId": str(self.hid), "raw": urlsafe_b64encode(found["raw"]).decode().rstrip("=")}

    def changed(self, asked: dict) -> dict:
        start = int(asked["startHistoryId"])
        if start < self.floor or start > self.hid:
            raise RefusedError(404, refusal(*GONE))
        kinds = {kind.replace("message", "messages").replace("label", "labels") for kind in asked.get("historyTypes", [])}
        records: dict[int, dict] = {}
        for at, kind, mail, labels in self.history:
            if at > start and kind in kinds:
                now = self.messages.get(mail, {})
                told = {"message": {"id": mail, "threadId": mail, **({"labelIds": now["labelIds"]} if now else {})}}
                record = records.setdefault(at, {"id": str(at), "messages": []})
                record.setdefault(kind, []).append({**told, **({"labelIds": labels} if labels else {})})
        return {**self.answer("history", list(records.values()), asked), "historyId": str(self.hid)}
