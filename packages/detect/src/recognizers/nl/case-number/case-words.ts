import { termsOf } from '../../../categories/category-terms.ts'
import type { ContextWords } from '../../../context/context-words.ts'

/** Labels of numbers that single out a person or that person's case, and labels of numbers that do not. */
export const caseWords: ContextWords = {
  for: termsOf(`
    cliënt; cliënte; pat.nr*; pat nr; zaak; zaaknr*; zaaknummer*; zaak nr; zaak nummer; zaak id; zaakid; zaakkenmerk; zaakidentificatie; zaaknrs; zaken;
    dossier; dossiernr*; dossiernummer*; dossier nr; dossier nummer; dossier id; dossiers; duo dossier; kenmerk; kenmerken; ons kenmerk; uw kenmerk;
    ons nummer; kenm; referentie; referentienr*; referentienummer*; ref; ref nr; reference; our reference; our ref; your ref; reference number; cliëntn*;
    clientn*; cliënt nr; client nr; client number; client id; cliënt id; clientid; cliëntnr*; client no; klantnr*; klantnummer*; klant nr; klant id;
    personeelsn*; pers.nr*; pers nr; pnr; p.nr; personeels nr; medewerkern*; employee number; employee id; employee no; staff number; personnel number;
    staff no; personeel nr; registratien*; registratie nr; reg.nr; reg nr; uitkeringsn*; bezwaarn*; bezwaar nr; studentn*; student nr; student number;
    leerlingn*; subjectn*; subject nr; aanvraagn*; aanvraag nr; meldingsn*; meldingn*; beschikkingsn*; beschikkingn*; beschikking; proces verbaaln*;
    pv nummer; pv nr; procesverbaal*; registratie; parketn*; parket nr; rolnummer; rolnr; dienstn*; dienst nr; polisn*; polis nr; relatien*; relatie nr;
    patiëntn*; patientn*; patient id; case; case number; case no; case id; casen*; casusn*; casus nr; file number; file no; file ref; jw nr; wmo nr; pw nr;
    shv nr; jw nummer; onderwijsn*; pgn; a nummer; anummer; administratien*; big nummer; big nr; skj; skj nr; skj nummer; tafelnummer; rekestn*; insolventien*; big registratie*; big; inschrijfn*; inschrijvingsn*;
    kandidaatn*; sollicitantn*; deelnemern*; bewonern*; inwonern*; huurdern*; contractn* huur; indicatien*; indicatie nr; toekenningsn*; budgethoudern*;
    pgb nummer; trajectn*; traject nr; vergunningsn*; vergunningn*; verzekerden*; verzekeringsn*; verzekerings nr; schaden*; claimn*; cjib nummer; cjib*;
    debiteurn* belasting; vorderingsn*; vorderingn*; correspondentien*; werknemern*; werknemers nr; burgern*; persoonsn*; persoons id; persoonid;
    signaaln*; bvh; bvh nummer; detentien*; vonnisn*; application number; application no; personeelsnr; oproepn*; kl.nr; cl.nr; clnr; cliëntcode;
    clientcode; zaakcode; dossiercode; aangiften*; betalingskenmerk; subsidien* pgb; mutatien*; politiemutatie; suwin*; suwi nr; bezwaarkenmerk; zittingsn*; klachtn*; klacht nr; incidentn*; detentie nr; hulpvraagn*; casenr; volgnr zaak; bewindnr; bsn zaak; uitvoeringsn*; arrestantn*; vonnis nr; inb; kandidaat nr; deelnemer nr; inschrijving; registratienr.;
    woo verzoek*; zorgn*; bewindn*; insolventien*; wsnp n*; ordern* zorg; toewijzingsn*; beslagn*; depotn*; gezinsn*; gezinn*; meldnummer;
    personeelsdossier; cliëntdossier; clientdossier; zaakdossier; jeugddossier; zorgdossier; patiëntendossier; leerlingdossier; huurdern*; huurdersn*; huurder nr;
    bewonern*; bewonersn*; bewoner nr; cjib; cjib nr; cjib nummer; cjib kenmerk; ons nr; uw nr; onze ref; uw ref; zk; reg; sign.nr*; signnr; clnt; clnt.nr; zk.nr; zknr; znr; z.nr; relatie; duo nr; duo nummer;
    nummer inburgeraar; nummer cliënt; nummer client; nummer deelnemer; nummer kandidaat; nummer aanvraag; nummer melding; inburgeraarn*; inburgeringsn*; inburgeraarsn*;
    deelnemern*; deelnemersn*; kandidaatn*; medewerker nr; werknemern*; werknemersn*; persnr; pers.nummer; dossier gemeente; bezwaarzaak; cliëntnrs; clientnrs;
    klant; client; cliente; debiteurn*; bijstandsn*; bijstandn*; polis; huurn*; meldnr; betaalkenmerk; duo no; report no; report number; zorgkantoorn*; adviesn*; rapportn*; medewerker; student no; inburg.nr*; inburg nr*; toewijzingn*; uitk.nr; uitk nr; uitk. nr; woonruimte nr; vroegsignaal; inschrijfn* woonruimte;
    cursistn*; aanslagn*; aanslagbiljetn*; spoorn*; machtigingsn*; machtiging nr; gezinsn*; huishoudn*; kenmerk gi; kenmerk gemeente; rekeningnummer belasting; schuldn*; leningn*; lening nr; notan*; incasson*`),
  against: termsOf(`
    order*; inkooporder*; factuur*; factu*; fact; fact nr; fact.nr; invoice*; artikel*; artnr; art.nr; art nr; crediteur*; kvk*; k.v.k.; rsin; btw*; oin; tel*; telefoon*; mobiel*; fax;
    toestel; tst; vacature*; functien*; postbus; kamer; lokaal; raadsvoorstel*; voorstel*; besluitn*; amendement*; motie*; versie*; version; serie*;
    pakbon*; verplichting*; kostenplaats*; grootboek*; project*; iban; bankrek*; contract*; bestek*; offerte*; perceel*; kadast*; bladzijde; pagina; blz;
    paragraaf; hoofdstuk; lid; bijlage; regel; datum; d.d.; geb*; bsn; kenteken*; postcode*; woo 20*; agendapunt*; besluit; isbn; ecli*; stb; stcrt; gmb;
    gemeenteblad; staatsblad; nen; iso; typenummer; modelnummer; model; type; batch*; lot; ean; barcode; rekening*; rek*; iban*; paspoort*; rijbewijs*;
    document*; id kaart; identiteitsk*; identiteitsb*; identiteitsd*; identiteitsn*; identiteitsp*; v nummer; v nr; huisnummer; nr. 1*; wijkn*; buurtn*; lijnn*; routen*; formuliern*; formulier; zitting; jaar; week;
    begroting*; bedrag*; aantal*; totaal; prijs; kosten; score; uren; tijd; poort; port; pid; build; release; commit; hash; error; foutcode; pin*; code;
    activeringscode; wachtwoord; koppelcode; sofin*; burgerservice*; leverancier*; transactie*; aansluit*; meter*; product*; bestel*; zendingn*; track*;
    ons telefoonnummer; vestigings*; agb*; uzovi; sbi*; cpv*; tendern*; aanbesteding*; imei; lidn*; mutatie; mutaties; lidmaatschap; ticket*; topdesk*;
    asset*; inc; stopcontact; ruimte; balie; deelgebied; stortbon*; raadsbrief; raadsinformatie*; rib; wijziging*; changen*; collegebesluit*; collegevoorstel; verordening*; beleidsregel*;
    normnummer; registratienummer verwerk*; loonheffing*; boeking*; geboorte*; dob; phone; ip; mac; postnummer; treinnummer; kluis*; sleutel*; locker*`),
}

/** Who gives a number out, or the system that holds it: no part of it ("CJIB 8118 4430 0271 6650", "SKJ 110047821"). */
export const ISSUER: RegExp = /^(?:CJIB|SKJ|BIG|RSW|AGB|BVH|BVI|DUO|UWV|SVB|COA|JOIN|HKS|BKR|KVK|REF|NR)$/i

/** Openings of the numbers of case systems that municipalities use for work on people. */
export const CASE_PREFIX: RegExp =
  /^(?:Z|ZK|ZAAK|WMO|JW|JEUGD|J|JB|JZ|PW|WWB|BB|SHV|SH|SD|WI|BZW|BEZ|BEZWAAR|VT|ZVH|ZH|TV|LLV|LPL|LP|HGV|BRP|INB|INT|SAM|CL|CLT|KL|PN|WB|W|D|BW|MO|MZ|GGZ|OTS|PGB|HO|HBH|IND|WOO|AWB|UHP|IOAW|IOAZ|BBZ|KDT|RVB|OGGZ|OLO|PV|PL|BVH|MELD|MLD|DOS|DOSS|ZORG|VIA|WIJ|CASUS|BIJ|BST|KWIJT|RE|SUB|UVK|VP|MV|ONT|NHG|WKB|URG|GPK|LV)[-/._ ]?\d/
