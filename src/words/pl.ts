import type { LanguageWords } from './language-words.ts';

/** Words of the pages in Polish. */
export default {
	name: 'Polski',
	door: 'Po polsku: co się stało, jaki ma to związek z Polską i gdzie szukać pomocy',
	pages: { index: 'W skrócie', help: 'Pomoc' },
	languages: 'Wszystkie języki',
	skip: 'Przejdź do tekstu',
	leave: 'Opuść tę stronę',
	shift: { hint: 'Albo naciśnij Shift trzy razy', onceMore: 'Naciśnij Shift jeszcze raz, aby wyjść' },
	english: 'Pełny serwis po angielsku',
	selfLink: 'Link do tej części:',
	danger: (number) => `W niebezpieczeństwie: zadzwoń pod ${number}`,
	talk: 'Żeby porozmawiać:',
	elsewhere: 'W innym kraju? Wszystkie kraje (po angielsku)',
	notice: {
		calm: 'Na tej stronie nie ma drastycznych szczegółów.',
		bySoftware:
			'Tę stronę przełożył z angielskiego i sprawdził program komputerowy. Nie czytała jej jeszcze osoba, dla której polski jest językiem ojczystym.',
		checked: (date) => `Ostatnio sprawdzono: ${date}.`,
		mistake: 'Zgłoś nam błąd',
		changed: 'Strona angielska zmieniła się, odkąd powstała ta wersja.',
	},
	evidence: {
		title: 'Na czym się opieramy',
		intro: 'Każdy numer w tekście prowadzi do faktu, na którym opiera się zdanie; fakty i źródła są po angielsku.',
		mark: 'Podstawa',
		standings: {
			read: 'przeczytane',
			reported: 'podane przez innych, oryginału nie widzieliśmy',
			inferred: 'wywnioskowane przez nas',
			'not-found': 'nie znaleziono, choć szukaliśmy',
		},
		differs: 'źródła się różnią',
		weak: 'tylko jedno słabe źródło',
		sources: 'Źródła (po angielsku)',
	},
	met: {
		'not-at-all-met': 'Naszym zdaniem: w ogóle niespełnione.',
		'hardly-met': 'Naszym zdaniem: spełnione w znikomym stopniu.',
		'partly-met': 'Naszym zdaniem: spełnione częściowo.',
		'mostly-met': 'Naszym zdaniem: spełnione w większej części.',
		'fully-met': 'Naszym zdaniem: spełnione w całości.',
	},
	country: {
		map: (named, inferred) =>
			`Mapa: kraje wymienione w relacjach (${named}) są zamalowane, kraje wywnioskowane przez nas (${inferred}) mają przerywany obrys`,
		all: 'Wszystkie kraje',
		named: 'Wymienione w relacjach',
		inferred: 'Wywnioskowane przez nas',
		eu: { member: 'W Unii Europejskiej', none: 'Poza Unią Europejską' },
		schengen: {
			member: 'W strefie Schengen',
			associated: 'Państwo stowarzyszone ze strefą Schengen',
			'eu-not-yet': 'Jeszcze nie w strefie Schengen',
			'opt-out': 'Poza strefą Schengen, na mocy wyjątku',
		},
		europol: { member: 'członek', agreement: 'na podstawie umowy' },
	},
	help: {
		emergency: 'Numer alarmowy',
		talk: 'Kto wysłucha dzieci i młodzieży',
		report: 'Gdzie zgłosić zdjęcia i filmy przedstawiające wykorzystywanie seksualne dzieci',
		more: 'Inne miejsca pomocy',
		survivors: 'Dla osób, które doświadczyły wykorzystywania seksualnego',
		thoughts: 'Gdy niepokoją cię własne myśli',
		traits: { free: 'bezpłatnie', allDay: 'całą dobę', anonymous: 'bez podawania imienia i nazwiska' },
	},
	licence: 'Tekst: [CC BY 4.0]. Bez plików cookie, bez śledzenia, nic nie wczytuje się z innych stron.',
	toTop: 'Do góry',
} satisfies LanguageWords;
