/**
 * The research's shorthand in the words that a visitor reads: no abbreviations, no notes to the editor. The import
 * looks every short text up here, so that an import later gives the same words. The facts stay the same; `null` is
 * what stands in other words already.
 */
export const readableFacts: Readonly<Record<string, string | null>> = {
  // where
  landelijk: 'heel Nederland',
  'landelijk inclusief Caribisch Nederland': 'heel Nederland, ook Caribisch Nederland',
  internationaal: 'overal ter wereld',
  'niet gezien': 'dat weten we niet',
  'per gemeente': 'verschilt per gemeente',
  'Bonaire (advieslijn ook genoemd voor heel Caribisch Nederland)':
    'Bonaire. De advieslijn is ook genoemd voor heel Caribisch Nederland.',
  'Noord-Brabant (Goirle, Teteringen; landelijke plaatsing mogelijk)':
    'Noord-Brabant: Goirle en Teteringen. Een plek voor iemand uit een ander deel van Nederland kan ook.',

  // ages
  'volwassenen (helplijnlijst 2026)': 'volwassenen (bron uit 2026)',
  'alle leeftijden (vroeger jongeren tot 26 jaar; aanbod verruimd in 2022)': 'alle leeftijden, sinds 2022',
  '0 tot en met jongvolwassenen in jeugdhulp': 'kinderen, jongeren en jongvolwassenen in de jeugdhulp',
  'vooral 12-18 jaar': 'vooral 12 tot 18 jaar',
  'vanaf 14 jaar (evaluatie 2010)': 'vanaf 14 jaar (bron uit 2010)',
  'voor zaken vanaf 1 februari 2020 (bron CJIB)': null,
  'ook namens minderjarigen (wettelijk vertegenwoordiger)':
    'ook voor wie minderjarig is, via een wettelijk vertegenwoordiger',
  '18 jaar en ouder (ook op het beeld)': '18 jaar en ouder, ook op het beeld',

  // languages and accessibility
  'andere talen met vertaalprogramma': 'andere talen met een vertaalprogramma',
  andere: 'ook in andere talen',
  'Vernieuwd in 2024 met aandacht voor visuele en taalkundige beperkingen (beleidsdocument 000).':
    'Vernieuwd in 2024, met aandacht voor mensen die slecht zien of moeite hebben met taal.',
  '112NL-app: tekstchat (gestart door de meldkamer) en vertaling voor doven, slechthorenden, mensen die niet kunnen praten en anderstaligen':
    'De 112NL-app heeft een tekstchat (de meldkamer start die) en een vertaling, voor wie doof of slechthorend is, niet kan praten of een andere taal spreekt.',

  // costs, after "Kosten:"
  'gewoon tarief': 'je gewone belkosten',
  'gewoon belkosten': 'je gewone belkosten',
  'gebruikelijke belkosten': 'je gewone belkosten',
  'zelfde tarief als gewone telefonie': 'hetzelfde als gewoon bellen',
  'lokaal tarief': 'lokaal tarief, zoals bij een gewoon vast nummer',
  'gewoon belkosten (lokaal tarief)': 'je gewone belkosten (lokaal tarief)',
  'gratis (hulp; nummer tegen gewoon tarief)': 'de hulp is gratis, je betaalt alleen je gewone belkosten',
  'gratis (hulp); gewoon tarief': 'de hulp is gratis, je betaalt alleen je gewone belkosten',
  'gratis hulp; gewoon tarief': 'de hulp is gratis, je betaalt alleen je gewone belkosten',
  'hulp gratis; gewoon tarief': 'de hulp is gratis, je betaalt alleen je gewone belkosten',
  'gewoon tarief; advies gratis': 'het advies is gratis, je betaalt alleen je gewone belkosten',
  'hulp gratis; 0900-tarief niet bevestigd':
    'de hulp is gratis; wat bellen met dit 0900-nummer kost, weten we niet',
  'gesprek gratis volgens eigen site; 0900-nummer: gebruikelijke belkosten niet uitgesloten':
    'het gesprek is gratis, zegt hun site; misschien betaal je wel je gewone belkosten',
  'gewoon belkosten / gratis': 'je gewone belkosten; 112 is gratis',
  '2 cent per minuut plus gebruikelijke belkosten (stand 2022-2023)':
    '2 cent per minuut en je gewone belkosten (bron uit 2023)',
  'kosten van bellen naar Nederland': 'wat bellen naar Nederland kost',
  'kosten abonnement niet bevestigd': 'of je een abonnement betaalt, weten we niet',
  'basisverzekering, huisarts zonder eigen risico (algemene kennis)':
    'je basisverzekering betaalt; voor de huisarts geldt geen eigen risico',
  'zonder strafzaak: zorgverzekering, eigen risico geldt vanaf de intake (ongeveer 700 euro, ongedateerd); in strafrechtelijk kader geen kosten':
    'zonder strafzaak via je zorgverzekering, met eigen risico vanaf het eerste gesprek (ongeveer 700 euro, bron zonder datum); bij een strafzaak niets',

  // organisations
  'Openbaar Lichaam Saba / Social Support Units Sint Eustatius':
    'Openbaar Lichaam Saba en Social Support Units Sint Eustatius',
  'Stichting Landelijk Centrum Seksueel Geweld met 16 regionale centra':
    'Stichting Landelijk Centrum Seksueel Geweld, met 16 regionale centra',
  'NOC*NSF (gaat op in een onafhankelijk integriteitscentrum; streven begin 2027)':
    'NOC*NSF. Dit gaat waarschijnlijk begin 2027 over in een onafhankelijk centrum voor integriteit.',
  'In opdracht van VWS, JenV en AenM; aanmelding via CoMensha':
    'In opdracht van drie ministeries. Aanmelden gaat via CoMensha.',
  'Centrum Seksueel Geweld / GGD Amsterdam': 'Centrum Seksueel Geweld en GGD Amsterdam',
  '18 regionale antidiscriminatievoorzieningen': '18 regionale meldpunten voor discriminatie',
  'SEM, ontstaan vanuit de Evangelische Alliantie':
    'Stichting Evangelisch Meldpunt, ontstaan vanuit de Evangelische Alliantie',
  'Offlimits (expertisecentrum online grensoverschrijdend gedrag)':
    'Offlimits, expertisecentrum voor grensoverschrijdend gedrag online',
  'Offlimits (voorheen EOKM)': 'Offlimits, vroeger EOKM',
  'Fiom (in opdracht van VWS)': 'Fiom, in opdracht van de overheid',
  'Stichting Kenniscentrum TGG (sinds 2005, naam sinds 2019)': 'Stichting Kenniscentrum TGG, sinds 2005',
  'KPN met Berengroep (opdracht van het Rijk)': 'KPN met Berengroep, in opdracht van de overheid',
  'Gemeenten (programma Veilige Steden)': 'Gemeenten, in het programma Veilige Steden',
  'Opvanginstellingen in het Landelijk Netwerk Mannenopvang (vijf in 2024; eerder zes steden: Amsterdam, Den Haag, Rotterdam, Utrecht, Tilburg/Goirle, Zwolle)':
    'Opvang in verschillende steden, samen in het Landelijk Netwerk Mannenopvang (vijf in 2024)',
  'Rechtspraak en Openbaar Ministerie (mediationbureaus per arrondissement)':
    'Rechtspraak en Openbaar Ministerie',
  'Samenwerking o.a. De Vluchtheuvel, KOC Diensten, Stichting Schuilplaats en Salouz':
    'Samenwerking van onder meer De Vluchtheuvel, KOC Diensten, Stichting Schuilplaats en Salouz',
  'Samenwerking van negen kerken (o.a. Protestantse Kerk, Leger des Heils, Remonstranten, Oud-Katholieke Kerk)':
    'Samenwerking van negen kerken, zoals de Protestantse Kerk, het Leger des Heils, de Remonstranten en de Oud-Katholieke Kerk',
  'Rijksoverheid (campagne)': 'Een campagne van de overheid',
  'Justitiële Informatiedienst met politie, OM, Slachtofferhulp Nederland, CJIB en Schadefonds':
    'Justitiële Informatiedienst, met de politie, het Openbaar Ministerie, Slachtofferhulp Nederland, het Centraal Justitieel Incassobureau en het Schadefonds',
  'Ministerie van SZW': 'Ministerie van Sociale Zaken en Werkgelegenheid',
  'Politie / ambulance / brandweer': 'Politie, ambulance en brandweer',
  'Korps Politie Caribisch Nederland (KPCN)': 'Korps Politie Caribisch Nederland',
  'Gemeente (Wmo); uitvoerder verschilt per gemeente': 'Je gemeente. Wie het doet, verschilt per gemeente.',
  'Rijksoverheid (rcgog.nl)': 'Rijksoverheid',
  'Rooms-Katholieke Kerk (bisschoppen en KNR)': 'Rooms-Katholieke Kerk: bisschoppen en religieuze orden',
  "GGD'en (landelijk Sense-netwerk)": "GGD'en, samen in het landelijke netwerk Sense",
  'Raad voor Rechtsbijstand; netwerk LANGZS': 'Raad voor Rechtsbijstand, en het netwerk van advocaten LANGZS',
  'aanbieder niet gezien': 'Van wie deze site is, weten we niet',
  'Veilig Thuis, politie en Slachtofferhulp; beveiligingssysteem AWARE':
    'Veilig Thuis, politie en Slachtofferhulp, met het beveiligingssysteem AWARE',
  'SWGfL / Revenge Porn Helpline (VK), Nederlandstalige site':
    'SWGfL en Revenge Porn Helpline in het Verenigd Koninkrijk, met een site in het Nederlands',
  'National Center for Missing & Exploited Children (VS), Nederlandstalige site':
    'National Center for Missing & Exploited Children in de Verenigde Staten, met een site in het Nederlands',
  'Soa Aids Nederland met PROUD': 'Soa Aids Nederland en PROUD',
  '25 regionale Veilig Thuis-organisaties (Landelijk Netwerk Veilig Thuis)':
    '25 regionale Veilig Thuis-organisaties, samen in het Landelijk Netwerk Veilig Thuis',
  'Ministerie van Justitie en Veiligheid (campagne, met CSG, Slachtofferhulp en politie)':
    'Een campagne van het ministerie van Justitie en Veiligheid, met het Centrum Seksueel Geweld, Slachtofferhulp en de politie',

  // labels of a way in: the number itself stands beside it
  'via CoMensha 033-448 11 86': 'via CoMensha',
  'via helpwanted.nl (adres in bron afgeschermd)': 'via helpwanted.nl',
  'Nederland Wereldwijd +31 247 247 247 (bij achterlating in het buitenland)':
    'Nederland Wereldwijd, als je bent achtergelaten in het buitenland',
  '+31 6 82 38 77 96 (Buitenlandse Zaken)': 'Buitenlandse Zaken',
  'politie 0900-8844': 'politie',
  'via Veilig Thuis 0800-2000': 'via Veilig Thuis',
  '088-950 05 00 (Servicedesk, optie 4)': 'Servicedesk, kies 4',
  '+31 70 333 44 44 (vanuit het buitenland)': 'vanuit het buitenland',
  '911 (spoed)': 'bij spoed',
  '0900-8844 (vraag naar de zedenpolitie)': 'vraag naar de zedenpolitie',
  '0900-8844 (vraag naar Roze in Blauw)': 'vraag naar Roze in Blauw',
  '+31 20 559 53 85 (eenheid Amsterdam)': 'politie Amsterdam',
  'nummer niet gezien; kijk op ikmeldhet.nl': 'het nummer weten we niet; kijk op ikmeldhet.nl',
  'Veilig Thuis 0800-2000': 'Veilig Thuis',
  'politie 0900-8844; acuut 112': 'politie; bij direct gevaar 112',
  'Slachtofferhulp 0900-0101': 'Slachtofferhulp',

  // addresses
  'meldformulier / situatiecheck op helpwanted.nl': 'meldformulier of situatiecheck op helpwanted.nl',
  'aangifte via de aanklager van het ISR': 'aangifte via de aanklager van het Instituut Sportrechtspraak',
  'Tolkcontact-app met 112-knop (Real Time Text; bron 2020)':
    'Tolkcontact-app met een knop voor 112 (bron uit 2020)',
  'virtuele agent Wout op politie.nl (geen mens)': 'virtuele agent Wout op politie.nl; geen mens',
  'via het Rijk / eigen vertrouwenspersoon': 'via het Rijk of je eigen vertrouwenspersoon',
  'GGD/Sense-spreekuur': 'spreekuur van de GGD of Sense',
  '45 gesprekslocaties, op afspraak; huisbezoek mogelijk': '45 plekken, op afspraak; thuis kan ook',
  'online community voor slachtoffers van seksueel misbruik (slachtofferhulp.nl)':
    'online community over seksueel misbruik, op slachtofferhulp.nl',
};

/** A short text of the research as a visitor reads it. */
export function readable<Value>(value: Value): Value | string | null {
  const said = typeof value === 'string' ? readableFacts[value] : undefined;
  return said === undefined ? value : said;
}
