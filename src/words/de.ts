import type { LanguageWords } from './language-words.ts';

/** Words of the pages in German. */
export default {
	name: 'Deutsch',
	door: 'Auf Deutsch: was geschah, Ihr Land und Hilfe',
	pages: { index: 'In Kürze', help: 'Hilfe' },
	languages: 'Alle Sprachen',
	skip: 'Zum Text springen',
	leave: 'Diese Website verlassen',
	shift: { hint: 'Oder dreimal Umschalt (Shift) drücken', onceMore: 'Noch einmal Umschalt drücken, um zu gehen' },
	english: 'Die ganze Website auf Englisch',
	selfLink: 'Link zu diesem Abschnitt:',
	danger: (number) => `Bei Gefahr: ${number} anrufen`,
	talk: 'Mit jemandem reden:',
	elsewhere: 'In einem anderen Land? Alle Länder (auf Englisch)',
	notice: {
		calm: 'Diese Seite enthält keine drastischen Schilderungen.',
		bySoftware:
			'Eine Software hat diese Seite aus dem Englischen übertragen, und Software hat sie geprüft. Noch hat sie niemand mit Deutsch als Muttersprache gelesen.',
		checked: (date) => `Zuletzt geprüft am ${date}.`,
		mistake: 'Einen Fehler mitteilen',
		changed: 'Die englische Seite wurde geändert, seit diese Seite geschrieben wurde.',
	},
	evidence: {
		title: 'Belege',
		intro:
			'Jede Nummer im Text führt zu der Tatsache, auf die sich der Satz stützt; Tatsachen und Quellen sind auf Englisch.',
		mark: 'Beleg',
		standings: {
			read: 'gelesen',
			reported: 'berichtet, Original nicht gesehen',
			inferred: 'von uns erschlossen',
			'not-found': 'gesucht und nicht gefunden',
		},
		differs: 'Quellen weichen voneinander ab',
		weak: 'nur eine schwache Quelle',
		sources: 'Quellen (auf Englisch)',
	},
	met: {
		'not-at-all-met': 'Unsere Meinung: gar nicht erfüllt.',
		'hardly-met': 'Unsere Meinung: nur in sehr geringem Maß erfüllt.',
		'partly-met': 'Unsere Meinung: teilweise erfüllt.',
		'mostly-met': 'Unsere Meinung: größtenteils erfüllt.',
		'fully-met': 'Unsere Meinung: ganz erfüllt.',
	},
	country: {
		map: (named, inferred) =>
			`Karte: ${named} Länder, die in Berichten genannt werden, sind ausgefüllt; ${inferred} Länder, die wir erschlossen haben, haben einen gestrichelten Rand`,
		all: 'Alle Länder',
		named: 'In Berichten genannt',
		inferred: 'Von uns erschlossen',
		eu: { member: 'Mitglied der Europäischen Union', none: 'Nicht in der Europäischen Union' },
		schengen: {
			member: 'Mitglied des Schengen-Raums',
			associated: 'Mit dem Schengen-Raum assoziiert',
			'eu-not-yet': 'Noch nicht im Schengen-Raum',
			'opt-out': 'Nicht im Schengen-Raum, durch eine Ausnahmeregelung',
		},
		europol: { member: 'Mitglied', agreement: 'über ein Abkommen' },
	},
	help: {
		emergency: 'Notruf',
		talk: 'Wer Kindern und Jugendlichen zuhört',
		report: 'Bilder oder Videos von sexuellem Missbrauch von Kindern melden',
		more: 'Weitere Stellen',
		survivors: 'Für Menschen, die sexuellen Missbrauch erlebt haben',
		thoughts: 'Bei Sorgen wegen eigener Gedanken',
		traits: { free: 'kostenlos', allDay: 'rund um die Uhr', anonymous: 'ohne Namen' },
	},
	licence: 'Text: [CC BY 4.0]. Keine Cookies, kein Tracking, nichts wird von anderen Websites geladen.',
	toTop: 'Nach oben',
} satisfies LanguageWords;
