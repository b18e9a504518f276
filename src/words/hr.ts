import type { LanguageWords } from './language-words.ts';

/** Words of the pages in Croatian. */
export default {
	name: 'Hrvatski',
	door: 'Na hrvatskom: što se dogodilo, što je s Hrvatskom i gdje naći pomoć',
	pages: { index: 'Ukratko', help: 'Pomoć' },
	languages: 'Svi jezici',
	skip: 'Prijeđi na tekst',
	leave: 'Izađi s ove stranice',
	shift: { hint: 'Ili triput pritisni Shift', onceMore: 'Još jednom pritisni Shift za izlaz' },
	english: 'Puna verzija na engleskom',
	selfLink: 'Poveznica na ovaj dio:',
	danger: (number) => `U opasnosti: nazvati ${number}`,
	talk: 'Za razgovor s nekim:',
	elsewhere: 'U drugoj državi? Sve države (na engleskom)',
	notice: {
		calm: 'Na ovoj stranici nema uznemirujućih pojedinosti.',
		bySoftware:
			'Ovu je stranicu s engleskog preveo računalni program, a provjerili su je programi. Još je nije pročitao nitko kome je hrvatski materinski jezik.',
		// The date ends with the full stop of its year.
		checked: (date) => `Posljednja provjera: ${date}`,
		mistake: 'Kako nam javiti pogrešku',
		changed: 'Engleska se stranica promijenila otkako je ova napisana.',
	},
	evidence: {
		title: 'Na čemu se temelji ova stranica',
		intro: 'Svaka oznaka s brojem vodi do činjenice na koju se rečenica oslanja; činjenice i izvori su na engleskom.',
		mark: 'Uporište',
		standings: {
			read: 'pročitano',
			reported: 'prenose drugi, izvorni tekst nismo vidjeli',
			inferred: 'naš zaključak',
			'not-found': 'traženo, ali nije pronađeno',
		},
		differs: 'izvori se razlikuju',
		weak: 'samo jedan slab izvor',
		sources: 'Izvori (na engleskom)',
	},
	met: {
		'not-at-all-met': 'Naše mišljenje: zahtjev uopće nije ispunjen.',
		'hardly-met': 'Naše mišljenje: zahtjev je ispunjen u vrlo maloj mjeri.',
		'partly-met': 'Naše mišljenje: zahtjev je djelomično ispunjen.',
		'mostly-met': 'Naše mišljenje: zahtjev je većim dijelom ispunjen.',
		'fully-met': 'Naše mišljenje: zahtjev je ispunjen u cijelosti.',
	},
	country: {
		map: (named, inferred) =>
			`Karta država: one koje navodi izvor (${named}) ispunjene su bojom, a one do kojih smo došli zaključivanjem (${inferred}) imaju isprekidan rub`,
		all: 'Sve države po imenu',
		named: 'Prema izvoru',
		inferred: 'Prema našem zaključku',
		eu: { member: 'Članica Europske unije', none: 'Izvan Europske unije' },
		schengen: {
			member: 'Članica šengenskog prostora',
			associated: 'Država pridružena šengenskom prostoru',
			'eu-not-yet': 'Tada još izvan šengenskog prostora',
			'opt-out': 'Izvan šengenskog prostora prema vlastitom izboru',
		},
		europol: { member: 'članica', agreement: 'na temelju sporazuma' },
	},
	help: {
		emergency: 'Broj za hitne službe',
		talk: 'Tko sluša djecu i mlade',
		report: 'Gdje prijaviti materijal koji prikazuje seksualno zlostavljanje djece',
		more: 'Još pomoći',
		survivors: 'Za osobe koje su preživjele seksualno zlostavljanje',
		thoughts: 'Za osobe zabrinute zbog vlastitih misli',
		traits: { free: 'besplatno', allDay: '24 sata na dan', anonymous: 'bez navođenja imena' },
	},
	licence: 'Tekst: [CC BY 4.0]. Bez kolačića, bez praćenja, ništa se ne učitava s drugih stranica.',
	toTop: 'Natrag na vrh',
} satisfies LanguageWords;
