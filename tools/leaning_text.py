"""Sentences that promise a future act of their speaker and sentences that only look so, made from our own templates.

`{name}` stands for one of the phrases of `SLOTS`, drawn anew each time. Nothing here was taken from a labelled set.
"""

# ruff: noqa: E501

import re
from collections.abc import Iterator
from random import Random

_SEED = 4
_EACH = 55
"""Sentences a template."""

SLOTS: dict[str, tuple[str, ...]] = {
    name: tuple(part.strip() for part in written.split("|"))
    for name, written in {
        "thing": "the price list|the drawings|that file|the oak shelves|the pump curves|the tank report|the menu|the seed order|your invoice|the lease"
        "|the test results|that paper|the spare key|the mould|the survey|the rota|the new figures|a copy of the slides|the data|the wiring plan"
        "|two sample bags|the hull photos|the recipe card|the fire certificate|those numbers|the script|the list of names|the corrected version|the minutes",
        "who": "you|Nadia|the lab|our welder|him|her|them|everybody|the caterer|the whole group|Piet|the driver|the school",
        "he": "he|she|Nadia|the plumber|their boss|our supplier|Piet|the bank|the architect|my brother|the other team",
        "deed": "send {thing} to {who}|send {who} {thing}|email {who} about it|write {thing} up|check {thing} with {who}|ask {who} about {thing}|call {who}|ring {who} back"
        "|put {thing} on the server|find out who has {thing}|look into it|fix {thing}|print {thing} out|bring {thing} along|get {thing} from {who}|talk to {who} about {thing}"
        "|make a list|set up a meeting with {who}|book the room|order {thing}|add {thing} to the page|run it again over the weekend|try it with the other set|update {thing}"
        "|redo {thing}|finish {thing}|take care of {thing}|do that|do it|take that one|have {thing} ready|get back to {who}|let {who} know|put together {thing}"
        "|change the labels|measure the doors|paint the fence|replace the filter|draft {thing}|translate {thing}|pick up {thing}|prepare {thing}|test it with {who}|copy {who} in",
        "meta": "start with {thing}|begin with the first part|just say one thing|show you a picture here|go through these quickly|move on|skip this slide|stop there|back up a bit"
        "|explain how it works|tell you a story|give you an example|read this out|mention one more thing|come to that in a minute|be quick|sum up|repeat the question|let you talk"
        "|be quiet now|hand over to {he}|describe it briefly|talk about {thing} now|point to it|leave it at that|draw it here|call it plan b|say it like this|put it this way|admit that",
        "state": "be honest|see|be glad when it's over|have no idea|know more then|be there anyway|be away|miss the train|never understand {thing}|need a bigger van|probably like it"
        "|remember that|believe it when i see it|think so|bet it rains|get used to it|have to live with it|want coffee|be the first to leave|end up with nothing|know better by then|be tired",
        "did": "sent {who} {thing}|checked {thing} last week|called {who}|fixed {thing}|tried it with the other set|wrote {thing} up|talked to {who}|painted the fence|booked the room"
        "|looked into it|finished {thing} on Monday|asked {who}|printed {thing}|ran it again",
        "day": "on Monday|by Friday|tomorrow|this afternoon|next week|later today|by the end of the month|on the fifth|before lunch|after the meeting|tonight|over the weekend|in the morning",
        "um": "uh,|um,|so,|well,|yeah,|okay,|and|but|and then|so then|oh,|right, so|yeah so|okay so um,|actually,|no no,|alright,",
        "will": "I'll|I will|I'm going to|I'm gonna|I'll just|I'll also|I'll definitely|I can|I'll try to|I'll go ahead and|I'll uh|I - I'll",
        "wewill": "we'll|we will|we're going to|we'll also|our team will|my colleague will",
        "why": "because|so that|which means|until|in the hope that|in case",
    }.items()
}
PROMISES = tuple(
    line.strip()
    for line in """
    {will} {deed}
    {will} {deed} {day}
    {um} {will} {deed}
    {um} {will} {deed} {day}
    {um} {will} {deed} and {deed}
    {day} {will} {deed}
    yes, {will} {deed}
    sure, {will} {deed} {day}
    so what I'll do is {deed}
    I think {will} {deed} {day}
    maybe {will} {deed} {day}
    {wewill} {deed} {day}
    {um} {wewill} {deed}
    yeah, I will
    okay, I'll do that {day}
    will do
    leave {thing} with me
    I can {deed} {day} if you like
    I'd be happy to {deed}
    I need to {deed} {day}
    {um} I still have to {deed}
    {um} I should {deed} {day}
    I want to {deed}
    I'd like to {deed} {day}
    I was planning to {deed} {day}
    I'm planning to {deed}
    I plan to {deed} {day}
    the next thing I'm going to do is {deed}
    my plan is to {deed} {day}
    I promise to {deed}
    you'll have {thing} {day}
    you will get {thing} from me {day}
    let me {deed} and come back to you
    if you give me {thing}, {will} {deed}
    once {he} is back, {will} {deed}
    {um} I could {deed} {day}
    will {deed} {day}
    I'm working on {thing} and {will} {deed}
    and then {will} {deed}
    """.splitlines()
    if line.strip()
)
OTHERS = tuple(
    line.strip()
    for line in """
    I {did}
    {um} I {did}
    we {did} and it was fine
    I've already {did}
    {um} {he} will {deed} {day}
    {he} said {he} would {deed}
    {he} told me that {he} will {deed} {day}
    {he} promised to {deed}
    they're going to {deed}
    can you {deed} {day}
    {um} could you {deed}?
    will you {deed}?
    would it help to {deed}?
    do you want to {deed}?
    who's going to {deed}?
    should we {deed}?
    you should {deed} {day}
    you could {deed}
    {um} you need to {deed} {day}
    you'll have to {deed}
    please {deed} {day}
    let's {deed}
    maybe we could {deed}
    {um} we should probably {deed}
    why don't we {deed}
    what if somebody had to {deed}
    somebody ought to {deed}
    if I {deed}, nothing changes
    if we {deed} then {wewill} {state}
    I would {deed} if I had the time
    {um} I wouldn't {deed}
    I won't {deed}
    I don't think I'll {deed}
    {um} I can't {deed} {day}
    I'm not going to {deed}
    I never said I would {deed}
    {um} I'll {meta}
    {will} {meta}
    so I'm just going to {meta}
    let me {meta}
    {um} I'll {state}
    I'll probably {state}
    we'll {state}
    {um} we'll see
    you say okay I'll {deed}
    and {he}'s like I'll {deed}
    let's say I'll {deed}, then {he} says no
    the thing is that I'll {state} {why} {he} will {deed}
    I think {thing} is fine
    {um} that's a good idea
    it would be nice to {deed}
    the hard part is to {deed}
    people always {deed}
    we usually {deed} {day}
    it's raining {day}
    {thing} will be fine
    {thing} is going to take longer
    I mean you can {deed}, right?
    {um} I wonder whether I'll {state}
    I was going to say that {thing} is wrong
    how do I {deed}?
    I forgot to {deed}
    I had to {deed} {day}
    I tried to {deed}
    I used to {deed}
    I like to {deed} {day}
    when I {deed} it never works
    {um} I know that {he} will {deed}
    do you think I'll {state}?
    so the idea would be that one can {deed}
    thanks for {thing}
    {um} yeah, okay
    """.splitlines()
    if line.strip()
)
_SLOT = re.compile(r"\{(\w+)\}")


def made() -> Iterator[tuple[str, bool]]:
    """Sentences with whether they promise; the same ones each time."""
    draw = Random(_SEED)
    for templates, promises in ((PROMISES, True), (OTHERS, False)):
        for template in templates:
            for text in {_filled(template, draw): None for _ in range(_EACH)}:
                yield text, promises


def _filled(template: str, draw: Random) -> str:
    text = template
    while slot := _SLOT.search(text):
        text = text[: slot.start()] + draw.choice(SLOTS[slot[1]]) + text[slot.end() :]
    return text
