"""An evaluation as JSON (`auditor.evaluation/1`), and back. Texts of public sets never get into it."""

import json
from collections import Counter
from pathlib import Path

from auditor.errors import ConfigError
from auditor.evaluation.figures import Evaluation, Figure, Miss, SetResult
from auditor.readers.json_lines import JsonObject

SCHEMA = "auditor.evaluation/1"
_MOST_MISSES = 400
"""Misses of one set that are listed; the counts by cause are of all."""


def to_json(evaluation: Evaluation) -> str:
    """Stable: the same figures give the same bytes, times left out of the baseline's comparison."""
    written = {
        "schema": SCHEMA,
        "tool_version": evaluation.tool_version,
        "rubric_version": evaluation.rubric_version,
        "results": [_result(result) for result in evaluation.results],
        "skipped": [{"folder": folder, "reason": reason} for folder, reason in evaluation.skipped],
    }
    return json.dumps(written, indent=1, ensure_ascii=False) + "\n"


def _result(result: SetResult) -> dict[str, object]:
    causes = Counter(m.cause for m in result.misses)
    return {
        "set": result.name,
        "title": result.title,
        "engine": result.engine,
        "part": result.part.value,
        "split": result.split,
        "units": result.units,
        "unit": result.unit_name,
        "figures": [_figure(figure) for figure in result.figures],
        "confusions": [
            {"name": c.name, "labels": list(c.labels), "cells": [list(row) for row in c.cells]}
            for c in result.confusions
        ],
        "curves": [{"name": c.name, "points": [list(point) for point in c.points]} for c in result.curves],
        "causes": dict(causes.most_common()),
        "misses": [_miss(m, own=result.own) for m in result.misses[:_MOST_MISSES]],
        "notes": list(result.notes),
        "seconds": result.seconds,
        "calls": result.calls,
        "tokens": result.tokens,
    }


def _figure(figure: Figure) -> dict[str, object]:
    return {
        "name": figure.name,
        "value": _rounded(figure.value),
        "low": _rounded(figure.low),
        "high": _rounded(figure.high),
        "n": figure.n,
        "counts": dict(figure.counts),
        "aim": figure.aim,
        "reached": figure.reached,
        "lower_is_better": figure.lower_is_better,
        "unit": figure.unit,
    }


def _miss(miss: Miss, *, own: bool) -> dict[str, object]:
    told: dict[str, object] = {"id": miss.id, "figure": miss.figure, "cause": miss.cause}
    return told | {"expected": miss.expected, "got": miss.got, "text": miss.text} if own else told


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def read(path: Path) -> Evaluation:
    """A written evaluation, figures only. Raises ConfigError when it is none."""
    try:
        top = JsonObject(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError) as error:
        raise ConfigError(
            f"{path}: it cannot be read", hint="give a file that `auditor eval --format json` wrote"
        ) from error
    if top.text("schema") != SCHEMA:
        raise ConfigError(f"{path}: it is no {SCHEMA}", hint="give a file that `auditor eval --format json` wrote")
    return Evaluation(
        tool_version=top.text("tool_version") or "",
        rubric_version=top.text("rubric_version") or "",
        results=tuple(_read_result(one) for one in top.objects("results")),
    )


def _read_result(one: JsonObject) -> SetResult:
    return SetResult(
        name=one.text("set") or "",
        title=one.text("title") or "",
        engine=one.text("engine") or "",
        units=one.whole("units") or 0,
        unit_name=one.text("unit") or "",
        figures=tuple(_read_figure(figure) for figure in one.objects("figures")),
        split=one.text("split"),
    )


def _read_figure(one: JsonObject) -> Figure:
    return Figure(
        name=one.text("name") or "",
        value=one.number("value"),
        low=one.number("low"),
        high=one.number("high"),
        n=one.whole("n") or 0,
        lower_is_better=bool(one.flag("lower_is_better")),
        unit=one.text("unit") or "",
    )
