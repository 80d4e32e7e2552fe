"""The same messages through langextract, for `make bench-llm`: run by an interpreter that has it, never by ours.

python bench_langextract.py < job.json > figures.json

A job is {url, at_once, description, examples: [{text, found: [{class, text, attributes}]}], texts}; the figures are
{seconds, cpu, calls, characters}: what was sent, counted where langextract hands it to the openai client.
"""

import contextlib
import json
import sys
import time
from typing import Any


def run(job: dict[str, Any]) -> dict[str, float]:
    """Everything at once, as its documentation advises: as many workers as a batch is long."""
    import langextract
    from langextract import data, factory
    from langextract.providers.openai import OpenAILanguageModel

    sent = {"calls": 0, "characters": 0}
    build = OpenAILanguageModel._build_chat_completions_params

    def counted(self: object, prompt: str, config: dict[str, Any]) -> dict[str, Any]:
        body: dict[str, Any] = build(self, prompt, config)
        sent["calls"] += 1
        sent["characters"] += sum(len(message["content"]) for message in body["messages"])
        return body

    OpenAILanguageModel._build_chat_completions_params = counted
    examples = [
        data.ExampleData(
            text=one["text"],
            extractions=[
                data.Extraction(
                    extraction_class=found["class"], extraction_text=found["text"], attributes=found["attributes"]
                )
                for found in one["found"]
            ],
        )
        for one in job["examples"]
    ]
    model = factory.ModelConfig(
        model_id="bench",
        provider="OpenAILanguageModel",
        provider_kwargs={"base_url": job["url"], "api_key": "k", "max_workers": job["at_once"]},
    )

    def extract(texts: list[str]) -> None:
        langextract.extract(
            [data.Document(text=text) for text in texts],
            prompt_description=job["description"],
            examples=examples,
            config=model,
            batch_length=job["at_once"],
            max_workers=job["at_once"],
            show_progress=False,
        )

    extract(job["texts"][:1])
    sent.update(calls=0, characters=0)
    begun, used = time.perf_counter(), time.process_time()
    extract(job["texts"])
    return {"seconds": time.perf_counter() - begun, "cpu": time.process_time() - used, **sent}


def main() -> int:
    # It prints as it goes; the figures alone belong to standard output.
    with contextlib.redirect_stdout(sys.stderr):
        figures = run(json.load(sys.stdin))
    json.dump(figures, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
