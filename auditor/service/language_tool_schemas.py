"""The wire of LanguageTool's public HTTP API, version 1, as far as its clients use it."""

from typing import Annotated, Final

from pydantic import BaseModel, ConfigDict, Field, Json
from pydantic.alias_generators import to_camel

from auditor.service.flags import Flag

_LONGEST = 500_000
Text = Annotated[str, Field(max_length=_LONGEST)]
Ids = Annotated[str, Field(max_length=10_000)]


class Wire(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True)


class LanguageOut(Wire):
    name: str
    code: str
    long_code: str


AUTO: Final = "auto"
_REGIONS = {"US": "US", "GB": "GB", "AU": "Australian", "CA": "Canadian", "NZ": "New Zealand", "ZA": "South African"}
LANGUAGES: Final = (
    LanguageOut(name="English", code="en", long_code="en"),
    *(LanguageOut(name=f"English ({of})", code="en", long_code=f"en-{code}") for code, of in _REGIONS.items()),
)


class PartIn(Wire):
    """Words (`text`), or `markup` and what it stands for."""

    text: Text = ""
    markup: Text = ""
    interpret_as: Text = ""


class AnnotationIn(Wire):
    annotation: list[PartIn] = Field(max_length=100_000)


class CheckForm(Wire):
    """Fields that this service has no use for are left alone."""

    text: Text = Field(default="", description="The text; or `data`.")
    data: Json[AnnotationIn] = Field(
        default_factory=lambda: AnnotationIn(annotation=[]),
        description="The text with its markup, as JSON.",
        examples=['{"annotation": [{"text": "A "}, {"markup": "<b>"}, {"text": "test"}, {"markup": "</b>"}]}'],
    )
    language: str = Field(
        max_length=35,
        description="A code such as en-US, or auto.",
        examples=["en-US"],
        json_schema_extra={"enum": [AUTO, *(one.long_code for one in LANGUAGES)]},
    )
    api_key: str = Field(default="", max_length=320, description="A key of this service.")
    enabled_rules: Ids = Field(default="", description="Ids, by commas.")
    disabled_rules: Ids = Field(default="", description="Ids, by commas.")
    enabled_categories: Ids = Field(default="", description="Ids, by commas.")
    disabled_categories: Ids = Field(default="", description="Ids, by commas.")
    enabled_only: Flag = Field(default=False, description="Only what is enabled by name.")


class DetectedOut(Wire):
    name: str
    code: str
    confidence: float


class LanguageFoundOut(Wire):
    name: str
    code: str
    detected_language: DetectedOut


class SoftwareOut(Wire):
    name: str
    version: str
    build_date: str
    api_version: int
    premium: bool
    premium_hint: str
    status: str


class WarningsOut(Wire):
    incomplete_results: bool


class ReplacementOut(Wire):
    value: str


class ContextOut(Wire):
    text: str
    offset: int
    length: int


class TypeOut(Wire):
    type_name: str


class CategoryOut(Wire):
    id: str
    name: str


class RuleOut(Wire):
    id: str
    description: str
    issue_type: str
    category: CategoryOut


class MatchOut(Wire):
    message: str
    short_message: str
    offset: int = Field(description="In UTF-16 code units, of the text with its markup.")
    length: int
    replacements: list[ReplacementOut]
    context: ContextOut
    sentence: str
    type: TypeOut
    rule: RuleOut
    ignore_for_incomplete_sentence: bool
    context_for_sure_match: int


class CheckedOut(Wire):
    software: SoftwareOut
    warnings: WarningsOut
    language: LanguageFoundOut
    matches: list[MatchOut]
