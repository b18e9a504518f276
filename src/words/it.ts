import type { LanguageWords } from './language-words.ts';

/** Words of the pages in Italian. */
export default {
	name: 'Italiano',
	door: 'In italiano: che cosa è successo, il tuo paese e dove trovare aiuto',
	pages: { index: 'In breve', help: 'Aiuto' },
	languages: 'Tutte le lingue',
	skip: 'Vai al testo',
	leave: 'Esci da questo sito',
	shift: { hint: 'O premi Maiusc (Shift) tre volte', onceMore: 'Premi Maiusc ancora una volta per uscire' },
	english: 'Il sito completo in inglese',
	selfLink: 'Link a questa sezione:',
	danger: (number) => `In caso di pericolo: chiama il ${number}`,
	talk: 'Per parlare con qualcuno:',
	elsewhere: 'In un altro paese? Tutti i paesi (in inglese)',
	notice: {
		calm: 'Questa pagina non contiene dettagli espliciti.',
		bySoftware:
			'Scritta da un programma a partire dall’inglese e controllata da programmi. Non l’ha ancora letta nessuna persona di madrelingua italiana.',
		checked: (date) => `Ultimo controllo: ${date}.`,
		mistake: 'Come segnalarci un errore',
		changed: 'La pagina in inglese è cambiata dopo che questa è stata scritta.',
	},
	evidence: {
		title: 'Su che cosa si basa questa pagina',
		intro: 'Ogni riferimento numerato porta al fatto su cui poggia la frase; i fatti e le fonti sono in inglese.',
		mark: 'Riferimento',
		standings: {
			read: 'letto',
			reported: 'riferito da altri',
			inferred: 'dedotto da noi',
			'not-found': 'non trovato',
		},
		differs: 'le fonti non concordano',
		weak: 'una sola fonte, debole',
		sources: 'Fonti (in inglese)',
	},
	met: {
		'not-at-all-met': 'La nostra opinione: per nulla soddisfatta.',
		'hardly-met': 'La nostra opinione: soddisfatta in minima parte.',
		'partly-met': 'La nostra opinione: soddisfatta in parte.',
		'mostly-met': 'La nostra opinione: soddisfatta in gran parte.',
		'fully-met': 'La nostra opinione: pienamente soddisfatta.',
	},
	country: {
		map: (named, inferred) =>
			`Mappa dei paesi: a tinta piena quelli nominati da una fonte (${named}), con il bordo tratteggiato quelli dedotti da noi (${inferred})`,
		all: 'Tutti i paesi, per nome',
		named: 'Secondo una fonte',
		inferred: 'Secondo la nostra deduzione',
		eu: { member: 'Membro dell’Unione europea', none: 'Fuori dall’Unione europea' },
		schengen: {
			member: 'Membro dello spazio Schengen',
			associated: 'Paese associato, dentro lo spazio Schengen',
			'eu-not-yet': 'Ancora fuori dallo spazio Schengen, con l’impegno di entrarvi',
			'opt-out': 'Fuori dallo spazio Schengen, per propria scelta',
		},
		europol: { member: 'membro', agreement: 'in base a un accordo' },
	},
	help: {
		emergency: 'Numero di emergenza',
		talk: 'Chi ascolta bambini e adolescenti',
		report: 'Per segnalare materiale',
		more: 'Altri aiuti',
		survivors: 'Per chi ha subìto abusi sessuali',
		thoughts: 'Per chi si preoccupa dei propri pensieri',
		traits: { free: 'gratis', allDay: '24 ore su 24', anonymous: 'senza dare il nome' },
	},
	licence: 'Testo: [CC BY 4.0]. Niente cookie, nessun tracciamento, nulla caricato da altri siti.',
	toTop: 'Torna in alto',
} satisfies LanguageWords;
