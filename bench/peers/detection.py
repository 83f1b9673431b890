"""Presidio or Deduce on texts: reads a JSON line {"id", "text"} each, writes {"id", "findings"} with offsets in UTF-16 code units.

Usage: detection.py presidio|deduce < texts.ndjson. The last line is {"seconds"}: what reading took, without loading.
"""
import json
import logging
import sys
import tempfile
import time

logging.disable(logging.CRITICAL)

# What each of them calls the labels of this project.
PRESIDIO = {
    "PERSON": "PERSON", "EMAIL_ADDRESS": "EMAIL", "PHONE_NUMBER": "PHONE", "IBAN_CODE": "IBAN",
    "CREDIT_CARD": "CARD", "IP_ADDRESS": "IP",
}
DEDUCE = {
    "persoon": "PERSON", "patient": "PERSON", "emailadres": "EMAIL", "telefoonnummer": "PHONE", "bsn": "BSN",
    "id": "CASE_NUMBER",
}
TITLES = ("mevrouw ", "meneer ", "de heer ", "dhr. ", "dhr ", "mevr. ", "mevr ", "mw. ", "mw ", "dr. ", "drs. ", "mr. ")


def presidio():
    """Presidio with what PyPI has for Dutch: its own recognisers set to Dutch, phone numbers of the Netherlands.

    A Dutch spaCy model with names is not on PyPI, so names are not found.
    """
    import spacy
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
    from presidio_analyzer.nlp_engine import NlpEngineProvider
    from presidio_analyzer.predefined_recognizers import (
        CreditCardRecognizer, EmailRecognizer, IbanRecognizer, IpRecognizer, PhoneRecognizer,
    )

    folder = tempfile.mkdtemp()
    spacy.blank("nl").to_disk(folder)
    engine = NlpEngineProvider(
        nlp_configuration={"nlp_engine_name": "spacy", "models": [{"lang_code": "nl", "model_name": folder}]}
    ).create_engine()
    registry = RecognizerRegistry(supported_languages=["nl"])
    for kind in (CreditCardRecognizer, EmailRecognizer, IbanRecognizer, IpRecognizer):
        registry.add_recognizer(kind(supported_language="nl"))
    registry.add_recognizer(PhoneRecognizer(supported_language="nl", supported_regions=("NL", "BE", "DE")))
    analyzer = AnalyzerEngine(nlp_engine=engine, registry=registry, supported_languages=["nl"])

    def find(text):
        for hit in analyzer.analyze(text=text, language="nl"):
            if hit.entity_type in PRESIDIO:
                yield PRESIDIO[hit.entity_type], hit.start, hit.end

    return find


def deduce():
    """Deduce, made for Dutch medical text. Titles that it takes along are cut off; its dates are of any kind, so left out."""
    from deduce import Deduce

    model = Deduce()

    def find(text):
        for hit in model.deidentify(text).annotations:
            start, end, label = hit.start_char, hit.end_char, DEDUCE.get(hit.tag)
            if hit.tag == "locatie":
                label = location(text[start:end])
            if label == "PERSON":
                for title in TITLES:
                    if text[start:end].lower().startswith(title):
                        start += len(title)
                        break
            if label is not None:
                yield label, start, end

    return find


def location(text):
    """Deduce has one tag for street, postcode and town."""
    if any(c.isdigit() for c in text):
        return "POSTCODE" if text[:4].isdigit() else "ADDRESS"
    return None


def main():
    find = {"presidio": presidio, "deduce": deduce}[sys.argv[1]]()
    seconds = 0.0
    for line in sys.stdin:
        document = json.loads(line)
        text = document["text"]
        started = time.perf_counter()
        hits = list(find(text))
        seconds += time.perf_counter() - started
        wide = [0]
        for character in text:
            wide.append(wide[-1] + (2 if ord(character) > 0xFFFF else 1))
        findings = [{"label": label, "start": wide[start], "end": wide[end]} for label, start, end in hits]
        print(json.dumps({"id": document["id"], "findings": findings}))
    print(json.dumps({"seconds": seconds}))


main()
