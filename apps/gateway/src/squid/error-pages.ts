/** Pages that Squid shows when it has no decision; Squid fills in %U and the like. */
export const ERROR_PAGES: Readonly<Record<string, string>> = {
  ERR_ICAP_FAILURE: `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<title>Niet gecontroleerd, dus niet verstuurd</title>
<style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem;color:#212121}</style>
</head>
<body>
<main>
<h1>Niet gecontroleerd, dus niet verstuurd</h1>
<p>De controle op AI-diensten is nu niet beschikbaar. Daarom is uw bericht of bestand niet verstuurd.</p>
<p>Probeer het over een minuut opnieuw. Blijft dit zo, meld het dan bij uw servicedesk en noem het tijdstip %T.</p>
<h2 lang="en">Not checked, so not sent</h2>
<p lang="en">The check on AI services is not available now. Your message or file was not sent. Try again in a minute.</p>
</main>
</body>
</html>
`,
}
