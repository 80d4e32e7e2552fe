"""What a call costs: prices a million tokens, and the dearest that a question can become, before it is asked.

Amounts are whole millionths of the currency, rounded up a call: a price of 0.15 for a million tokens is 0.15 millionths
for one.
"""

from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal

from auditor.engines.llm.chat import MARKER, Answer, Request

MILLION = 1_000_000

_TURN_BYTES = 64
"""For what a provider writes around each turn, the name of a role and a few control tokens, with room to spare."""
_CALL_BYTES = 1_024
"""For what it writes around a call: how it explains a tool or a schema to the model, the words asking for plain JSON."""
_MARKER_BYTES = 64
"""More than any marker that is put in place of MARKER."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prices:
    """Of a million tokens, in `currency`."""

    input: Decimal
    output: Decimal
    cached: Decimal | None = None
    """Of input that the provider's own cache held; None when it costs as much as other input."""
    currency: str = "USD"

    def amount(self, *, input_tokens: int, cached_tokens: int, output_tokens: int) -> int:
        """Millionths of the currency; `cached_tokens` are part of `input_tokens`."""
        known = min(max(cached_tokens, 0), input_tokens)
        of_cached = self.input if self.cached is None else self.cached
        exact = (input_tokens - known) * self.input + known * of_cached + output_tokens * self.output
        return int(exact.to_integral_value(rounding=ROUND_CEILING))


@dataclass(frozen=True, slots=True, kw_only=True)
class Charge:
    """What calls cost, or may cost at most. `amount` in millionths of the currency."""

    calls: int = 0
    input_tokens: int = 0
    cached_tokens: int = 0
    output_tokens: int = 0
    amount: int = 0

    @property
    def tokens(self) -> int:
        return self.input_tokens + self.output_tokens

    def __add__(self, other: "Charge") -> "Charge":
        return Charge(
            calls=self.calls + other.calls,
            input_tokens=self.input_tokens + other.input_tokens,
            cached_tokens=self.cached_tokens + other.cached_tokens,
            output_tokens=self.output_tokens + other.output_tokens,
            amount=self.amount + other.amount,
        )


def millionths(amount: Decimal) -> int:
    """An amount of money as it is counted here; what is less than a millionth is cut off, so a cap never grows."""
    return int(amount * MILLION)


def dearest(request: Request, prices: Prices | None) -> Charge:
    """The most that one try can cost: a token is at least one byte, and no answer is longer than allowed.

    The schema counts as input, whichever way it reaches the model. Without prices the amount is 0.
    """
    size = _CALL_BYTES + request.schema.size + len(request.schema.name)
    for turn in request.turns:
        markers = turn.text.count(MARKER)
        size += _TURN_BYTES + markers * _MARKER_BYTES + len(turn.text.encode("utf-8", "surrogatepass"))
    amount = 0
    if prices is not None:
        dear = max(prices.input, prices.cached or Decimal(0))
        bound = Prices(input=dear, output=prices.output, currency=prices.currency)
        amount = bound.amount(input_tokens=size, cached_tokens=0, output_tokens=request.max_tokens)
    return Charge(calls=1, input_tokens=size, output_tokens=request.max_tokens, amount=amount)


def actual(answer: Answer, reserved: Charge, prices: Prices | None) -> Charge:
    """What an answer cost; as reserved when the provider did not count."""
    if not answer.counted:
        return reserved
    used = Charge(
        calls=1,
        input_tokens=answer.input_tokens,
        cached_tokens=answer.cached_tokens,
        output_tokens=answer.output_tokens,
    )
    if prices is None:
        return used
    amount = prices.amount(
        input_tokens=used.input_tokens, cached_tokens=used.cached_tokens, output_tokens=used.output_tokens
    )
    return used + Charge(amount=amount)
