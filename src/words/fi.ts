import type { LanguageWords } from './language-words.ts';

/** Words of the pages in Finnish. */
export default {
	name: 'Suomi',
	door: 'Suomeksi: mitä tapahtui, oma maasi ja apua',
	pages: { index: 'Lyhyesti', help: 'Apua' },
	languages: 'Kaikki kielet',
	skip: 'Siirry tekstiin',
	leave: 'Poistu sivustolta',
	shift: { hint: 'Tai paina Shift kolme kertaa', onceMore: 'Poistu painamalla Shift vielä kerran' },
	english: 'Koko sivusto englanniksi',
	selfLink: 'Linkki tähän kohtaan:',
	danger: (number) => `Hätätilanteessa: soita ${number}`,
	talk: 'Jos haluat puhua jollekulle:',
	elsewhere: 'Toisessa maassa? Kaikki maat (englanniksi)',
	notice: {
		calm: 'Tällä sivulla ei kuvata tekoja yksityiskohtaisesti.',
		bySoftware:
			'Sivun on kirjoittanut tietokoneohjelma englanninkielisen tekstin pohjalta, ja ohjelmat ovat tarkistaneet sen. Suomea äidinkielenään puhuva ihminen ei ole vielä lukenut sitä.',
		checked: (date) => `Tarkistettu viimeksi ${date}.`,
		mistake: 'Näin kerrot meille virheestä',
		changed: 'Englanninkielinen sivu on muuttunut sen jälkeen, kun tämä kirjoitettiin.',
	},
	evidence: {
		title: 'Mihin tämä sivu perustuu',
		intro: 'Jokainen numeroitu merkki vie tietoon, johon lause perustuu; tiedot ja lähteet ovat englanniksi.',
		mark: 'Peruste',
		standings: {
			read: 'olemme lukeneet',
			reported: 'muiden mukaan',
			inferred: 'meidän päättelemämme',
			'not-found': 'emme löytäneet',
		},
		differs: 'lähteet eroavat toisistaan',
		weak: 'yksi heikko lähde',
		sources: 'Lähteet (englanniksi)',
	},
	met: {
		'not-at-all-met': 'Mielestämme tämä ei ole toteutunut lainkaan.',
		'hardly-met': 'Mielestämme tämä on toteutunut hyvin vähän.',
		'partly-met': 'Mielestämme tämä on toteutunut osittain.',
		'mostly-met': 'Mielestämme tämä on toteutunut suurimmaksi osaksi.',
		'fully-met': 'Mielestämme tämä on toteutunut kokonaan.',
	},
	country: {
		map: (named, inferred) =>
			`Maiden kartta: lähteen nimeämät maat (${named}) on täytetty, meidän päättelemämme maat (${inferred}) on rajattu katkoviivalla`,
		all: 'Kaikki maat',
		named: 'Lähteen mukaan',
		inferred: 'Oman päättelymme mukaan',
		eu: { member: 'Euroopan unionin jäsen', none: 'Euroopan unionin ulkopuolella' },
		schengen: {
			member: 'Schengen-alueen jäsen',
			associated: 'Sopimuksella mukana Schengen-alueessa',
			'eu-not-yet': 'Ei vielä mukana Schengen-alueessa',
			'opt-out': 'Schengen-alueen ulkopuolella omasta päätöksestä',
		},
		europol: { member: 'jäsen', agreement: 'sopimuksen nojalla' },
	},
	help: {
		emergency: 'Hätänumero',
		talk: 'Kuka kuuntelee lapsia ja nuoria',
		report: 'Minne voi ilmoittaa materiaalista, jossa on lapsiin kohdistuvaa seksuaaliväkivaltaa',
		more: 'Lisää apua',
		survivors: 'Seksuaaliväkivaltaa kokeneille',
		thoughts: 'Jos omat ajatukset huolestuttavat',
		traits: { free: 'maksuton', allDay: 'ympäri vuorokauden', anonymous: 'nimettömästi' },
	},
	licence: 'Teksti: [CC BY 4.0]. Ei evästeitä, ei seurantaa, eikä mitään ladata muilta sivustoilta.',
	toTop: 'Sivun alkuun',
} satisfies LanguageWords;
