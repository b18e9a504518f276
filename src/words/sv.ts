import type { LanguageWords } from './language-words.ts';

/** Words of the pages in Swedish. */
export default {
	name: 'Svenska',
	door: 'På svenska: vad som hände, ditt land och hjälp',
	pages: { index: 'I korthet', help: 'Hjälp' },
	languages: 'Alla språk',
	skip: 'Hoppa till texten',
	leave: 'Lämna webbplatsen',
	shift: { hint: 'Eller tryck på Skift (Shift) tre gånger', onceMore: 'Tryck på Skift en gång till för att gå' },
	english: 'Hela webbplatsen på engelska',
	selfLink: 'Länk till det här avsnittet:',
	danger: (number) => `Vid fara: ring ${number}`,
	talk: 'Prata med någon:',
	elsewhere: 'I ett annat land? Alla länder (på engelska)',
	notice: {
		calm: 'Sidan innehåller inga detaljerade skildringar av övergrepp.',
		bySoftware:
			'Sidan är skriven av ett datorprogram utifrån den engelska texten och kontrollerad av program. Den har ännu inte lästs av någon med svenska som modersmål.',
		checked: (date) => `Senast kontrollerad den ${date}.`,
		mistake: 'Så berättar du för oss om ett fel',
		changed: 'Den engelska sidan har ändrats sedan den här skrevs.',
	},
	evidence: {
		title: 'Vad sidan bygger på',
		intro:
			'Varje liten siffra i texten leder till den uppgift som meningen bygger på; uppgifter och källor är på engelska.',
		mark: 'Belägg',
		standings: {
			read: 'läst',
			reported: 'enligt andra',
			inferred: 'vår slutsats',
			'not-found': 'hittades inte',
		},
		differs: 'källorna skiljer sig åt',
		weak: 'en enda svag källa',
		sources: 'Källor (på engelska)',
	},
	met: {
		'not-at-all-met': 'Vår åsikt: inte alls uppfyllt.',
		'hardly-met': 'Vår åsikt: uppfyllt i mycket liten grad.',
		'partly-met': 'Vår åsikt: delvis uppfyllt.',
		'mostly-met': 'Vår åsikt: till största delen uppfyllt.',
		'fully-met': 'Vår åsikt: helt uppfyllt.',
	},
	country: {
		map: (named, inferred) =>
			`Karta över länderna: de som en källa nämner (${named}) är ifyllda; de som är vår slutsats (${inferred}) har streckad kant`,
		all: 'Alla länder efter namn',
		named: 'Enligt en källa',
		inferred: 'Vår egen slutsats',
		eu: { member: 'Medlem i Europeiska unionen', none: 'Inte medlem i Europeiska unionen' },
		schengen: {
			member: 'Med i Schengenområdet',
			associated: 'Associerat till Schengenområdet',
			'eu-not-yet': 'Ännu inte med i Schengenområdet',
			'opt-out': 'Utanför Schengenområdet efter eget val',
		},
		europol: { member: 'medlem', agreement: 'genom ett avtal' },
	},
	help: {
		emergency: 'Nödnummer',
		talk: 'Lyssnar på barn och unga',
		report: 'Anmäl övergreppsmaterial',
		more: 'Mer hjälp',
		survivors: 'För dig som har utsatts för sexuella övergrepp',
		thoughts: 'För dig som oroar dig för dina egna tankar',
		traits: { free: 'gratis', allDay: 'dygnet runt', anonymous: 'utan att uppge namn' },
	},
	licence: 'Text: [CC BY 4.0]. Inga kakor, ingen spårning, inget hämtas från andra webbplatser.',
	toTop: 'Till toppen',
} satisfies LanguageWords;
