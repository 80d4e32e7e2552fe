// A card on a contact: a draft is reviewed, and the promises to the contact's company stand below it.
import { useEffect, useState } from "react";
import { Alert, Button, Flex, Heading, List, LoadingSpinner, Text, TextArea, hubspot } from "@hubspot/ui-extensions";
import { ADDRESS, askedAbout, decided, told } from "./review.js";

hubspot.extend(({ actions }) => <PromiseReview fetchProperties={actions.fetchCrmObjectProperties} />);

const PATIENCE = 10_000; // ms

// HubSpot signs the request (signature v3), so no key is in this file.
async function ask(path, options) {
  const response = await hubspot.fetch(`${ADDRESS}${path}`, { timeout: PATIENCE, ...options });
  const body = await response.json();
  if (!response.ok) throw new Error(told(body, response.status));
  return body;
}

function PromiseReview({ fetchProperties }) {
  const [email, setEmail] = useState("");
  const [promises, setPromises] = useState([]);
  const [text, setText] = useState("");
  const [report, setReport] = useState(null);
  const [trouble, setTrouble] = useState("");
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    fetchProperties(["email"])
      .then(async (found) => {
        setEmail(found.email ?? "");
        if (found.email) setPromises((await ask(askedAbout(found.email), { method: "GET" })).data);
      })
      .catch((error) => setTrouble(error.message));
  }, []);

  const review = async () => {
    setBusy(true);
    setTrouble("");
    try {
      setReport(await ask("/v1/check", { method: "POST", body: { text, ...(email && { to: email }) } }));
    } catch (error) {
      setReport(null);
      setTrouble(error.message);
    }
    setBusy(false);
  };

  const shown = report && decided(report);
  return (
    <Flex direction="column" gap="small">
      <TextArea name="draft" label="Draft" rows={6} value={text} onInput={setText} />
      <Button onClick={review} disabled={busy || !text.trim()}>Review</Button>
      {busy && <LoadingSpinner label="Reviewing" />}
      {trouble && <Alert title="Not reviewed" variant="danger">{trouble}</Alert>}
      {shown && (
        <Alert title={shown.title} variant={shown.variant}>
          <List>{shown.lines.map((line) => <Text key={line}>{line}</Text>)}</List>
        </Alert>
      )}
      {promises.length > 0 && <Heading>Promised to this company</Heading>}
      <List>{promises.map((one) => <Text key={one.id}>{`“${one.quote}”: ${one.verdict.replaceAll("_", " ")}`}</Text>)}</List>
    </Flex>
  );
}
