"""A throw-away Dovecot on loopback: any user with the password `secret`, or with an access token that begins with `good`."""

from __future__ import annotations

import getpass
import grp
import http.server
import json
import os
import pwd
import shutil
import subprocess
import tempfile
import threading
import urllib.parse
from pathlib import Path

import pytest
from imapclient import IMAPClient

from tests.servers.ports import free_port, wait_for_port
from tests.servers.tls import make_certificate

PASSWORD = "secret"
_PROGRAM = "/usr/sbin/dovecot"


def need_dovecot() -> None:
    """Installs Dovecot where that is possible; else skips, but never in CI."""
    if Path(_PROGRAM).exists():
        return
    if os.geteuid() == 0 and shutil.which("apt-get"):
        install = ["apt-get", "install", "-y", "--no-install-recommends", "dovecot-imapd"]
        if subprocess.run(install, capture_output=True, check=False).returncode:
            subprocess.run(["apt-get", "update"], capture_output=True, check=False)
            subprocess.run(install, capture_output=True, check=False)
    if not Path(_PROGRAM).exists():
        words = "Dovecot is not installed (apt-get install dovecot-imapd)"
        if os.environ.get("CI"):
            pytest.fail(words)
        pytest.skip(words)


class _Tokens(http.server.BaseHTTPRequestHandler):
    """Tells Dovecot whose token it is: `good-lina` is lina's (RFC 7662)."""

    def log_message(self, *_args):
        pass

    def do_POST(self):
        given = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        kind, _, user = urllib.parse.parse_qs(given).get("token", [""])[0].partition("-")
        answer = json.dumps({"active": kind == "good", "email": user}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)


class Dovecot:
    """`with Dovecot() as server`: `port` speaks STARTTLS, `tls_port` TLS; `stop` and `start` in between.

    `capabilities` are what it says it can after log-in, where it should say less than the truth.
    """

    def __init__(self, capabilities: str = ""):
        self.capabilities = f"imap_capability = {capabilities}" if capabilities else ""
        need_dovecot()
        self.folder = Path(tempfile.mkdtemp(prefix="dovecot-"))
        self.folder.chmod(0o755)
        self.certificate = make_certificate(self.folder)
        self.port, self.tls_port = free_port(), free_port()
        self.tokens = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Tokens)
        self.process: subprocess.Popen | None = None
        self._configure()

    def _configure(self):
        mail_user = "mail" if os.geteuid() == 0 else getpass.getuser()
        account = pwd.getpwnam(mail_user)
        group = grp.getgrgid(account.pw_gid).gr_name
        for name in ("run", "mail"):
            (self.folder / name).mkdir()
            (self.folder / name).chmod(0o755)
        os.chown(self.folder / "mail", account.pw_uid, account.pw_gid)
        (self.folder / "oauth2.conf").write_text(
            f"introspection_mode = post\nintrospection_url = http://127.0.0.1:{self.tokens.server_port}/\n"
            "username_attribute = email\nusername_format = %u\nactive_attribute = active\nactive_value = true\n"
            "tokeninfo_url =\nforce_introspection = yes\n"
        )
        (self.folder / "dovecot.conf").write_text(f"""
base_dir = {self.folder}/run
state_dir = {self.folder}/run
log_path = {self.folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
default_internal_user = {mail_user}
default_login_user = {mail_user}
default_internal_group = {group}
mail_location = maildir:{self.folder}/mail/%u
mail_uid = {account.pw_uid}
mail_gid = {account.pw_gid}
first_valid_uid = 1
first_valid_gid = 0
ssl = yes
ssl_cert = <{self.certificate.cert}
ssl_key = <{self.certificate.key}
disable_plaintext_auth = no
auth_mechanisms = plain login xoauth2 oauthbearer
auth_failure_delay = 0
{self.capabilities}
mail_max_userip_connections = 50
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {self.port}
  }}
  inet_listener imaps {{
    port = {self.tls_port}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {self.folder}/oauth2.conf
}}
passdb {{
  driver = static
  mechanisms = plain login
  args = password={PASSWORD}
}}
userdb {{
  driver = static
  args = uid={account.pw_uid} gid={account.pw_gid} home={self.folder}/mail/%u
}}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Gesendet {{
    special_use = \\Sent
    auto = create
  }}
  mailbox Papierkorb {{
    special_use = \\Trash
    auto = create
  }}
}}
""")

    def start(self):
        self.process = subprocess.Popen([_PROGRAM, "-F", "-c", str(self.folder / "dovecot.conf")])
        wait_for_port(self.port, b"* OK")

    def stop(self):
        if self.process:
            self.process.terminate()
            self.process.wait(10)
            self.process = None

    def __enter__(self):
        threading.Thread(target=self.tokens.serve_forever, daemon=True).start()
        self.start()
        return self

    def __exit__(self, *_error):
        self.stop()
        self.tokens.shutdown()
        self.tokens.server_close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def kick(self, user: str):
        """Cut every connection of that user."""
        doveadm = ["doveadm", "-c", str(self.folder / "dovecot.conf"), "kick", user]
        subprocess.run(doveadm, check=True, capture_output=True, timeout=10)

    def client(self, user: str) -> IMAPClient:
        """A client of that user, who may write."""
        client = IMAPClient("127.0.0.1", self.port, ssl=False)
        client.login(user, PASSWORD)
        return client
