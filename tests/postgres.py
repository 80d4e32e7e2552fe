"""A PostgreSQL of the tests' own: a private cluster in a temporary folder, reached through its own socket alone.

It sorts by the rules of a language, not by code points, as most installed ones do: whoever relies on the order of bytes
without saying so fails here.
"""

import os
import shutil
import subprocess
import tempfile
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from psycopg import Connection

_TEMPLATE = "ready"
"""A database whose tables are made; the others are copies of it."""
_ICU_SINCE = 15


def binaries() -> Path | None:
    """Where the newest installed server has its programs; Debian keeps them out of PATH."""
    found = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    if on_path := shutil.which("initdb"):
        found.append(Path(on_path).parent)
    return max(found, key=_version, default=None)


def _version(folder: Path) -> int:
    return int(folder.parent.name) if folder.parent.name.isdigit() else 0


class Cluster:
    """Begins when it is made, ends with `stop`. The server refuses to run as root, so then it runs as `postgres`."""

    def __init__(self, programs: Path) -> None:
        self._programs = programs
        self._numbers = count(1)
        self.folder = Path(tempfile.mkdtemp(prefix="pg"))
        """Short: the path of a socket has no more than 107 bytes."""
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres")
        icu = ["--locale-provider=icu", "--icu-locale=en-US"] if _version(programs) >= _ICU_SINCE else []
        self._run("initdb", "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync", *icu)
        served = f"-k {self.folder} -c listen_addresses='' -c fsync=off"
        self._run("pg_ctl", "-w", "-l", str(self.folder / "log"), "-o", served, "start")

    def empty(self) -> str:
        """The URL of a new database without tables."""
        return self._made("template0")

    def ready(self) -> str:
        """The URL of a new database with the tables of the ledger, and nothing in them."""
        from auditor.store import Database

        with self._server() as names:
            known = {str(row[0]) for row in names.execute("SELECT datname FROM pg_database")}
        if _TEMPLATE not in known:
            self._ask(f"CREATE DATABASE {_TEMPLATE} TEMPLATE template0")
            Database(self._url(_TEMPLATE)).close()
        return self._made(_TEMPLATE)

    def flushed(self, url: str) -> list[Path]:
        """The files of all tables and indexes of a database, after everything was written to them."""
        name = url.partition("@/")[2].partition("?")[0]
        with self._server() as connection:
            connection.execute("CHECKPOINT")
            (number,) = connection.execute("SELECT oid FROM pg_database WHERE datname = %s", [name]).fetchone() or (0,)
        return [path for path in (self.folder / "data" / "base" / str(number)).iterdir() if path.is_file()]

    def stop(self) -> None:
        self._run("pg_ctl", "-m", "immediate", "stop")
        shutil.rmtree(self.folder, ignore_errors=True)

    def _made(self, template: str) -> str:
        name = f"test{next(self._numbers)}"
        self._ask(f"CREATE DATABASE {name} TEMPLATE {template}")
        return self._url(name)

    def _url(self, name: str) -> str:
        return f"postgresql://postgres@/{name}?host={self.folder}"

    def _ask(self, statement: str) -> None:
        with self._server() as connection:
            connection.execute(statement.encode())

    def _server(self) -> "Connection":
        import psycopg

        return psycopg.connect(self._url("postgres"), autocommit=True)

    def _run(self, program: str, *options: str) -> None:
        command = [str(self._programs / program), "-D", str(self.folder / "data"), *options]
        if os.geteuid() == 0:
            command = ["runuser", "-u", "postgres", "--", *command]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=self.folder)
