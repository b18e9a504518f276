import type { LanguageWords } from './language-words.ts';

/** Words of the pages in Latvian. */
export default {
	name: 'Latviešu',
	door: 'Latviski: kas notika, jūsu valsts un palīdzība',
	pages: { index: 'Īsumā', help: 'Palīdzība' },
	languages: 'Visas valodas',
	skip: 'Pāriet uz tekstu',
	leave: 'Pamest šo vietni',
	shift: { hint: 'Vai nospied Shift trīs reizes', onceMore: 'Nospied Shift vēlreiz, lai pamestu vietni' },
	english: 'Visa vietne angļu valodā',
	selfLink: 'Saite uz šo daļu:',
	danger: (number) => `Briesmu gadījumā zvanīt ${number}`,
	talk: 'Lai ar kādu parunātu:',
	elsewhere: 'Citā valstī? Visas valstis (angliski)',
	notice: {
		calm: 'Šajā lapā nav šokējošu detaļu.',
		bySoftware:
			'Šo lapu no angļu valodas pārtulkoja un pārbaudīja datorprogrammas. To vēl nav lasījis neviens, kam latviešu valoda ir dzimtā.',
		checked: (date) => `Pēdējoreiz pārbaudīts: ${date}.`,
		mistake: 'Kā mums paziņot par kļūdu',
		changed: 'Lapa angļu valodā ir mainījusies, kopš uzrakstīta šī.',
	},
	evidence: {
		title: 'Uz ko balstās šī lapa',
		intro: 'Katra numurētā norāde ved pie fakta, uz kura balstās teikums; fakti un avoti ir angļu valodā.',
		mark: 'Pamatojums',
		standings: {
			read: 'izlasīts',
			reported: 'pēc citu teiktā (oriģinālu neredzējām)',
			inferred: 'mūsu secinājums',
			'not-found': 'meklēts, bet nav atrasts',
		},
		differs: 'avoti atšķiras',
		weak: 'tikai viens vājš avots',
		sources: 'Avoti (angļu valodā)',
	},
	met: {
		'not-at-all-met': 'Mūsu viedoklis: nemaz nav izpildīta.',
		'hardly-met': 'Mūsu viedoklis: izpildīta ļoti mazā mērā.',
		'partly-met': 'Mūsu viedoklis: izpildīta daļēji.',
		'mostly-met': 'Mūsu viedoklis: lielākoties izpildīta.',
		'fully-met': 'Mūsu viedoklis: izpildīta pilnībā.',
	},
	country: {
		map: (named, inferred) =>
			`Valstu karte: avotos nosauktās (${named}) ir iekrāsotas, mūsu secinātās (${inferred}) ir ar pārtrauktu kontūru`,
		all: 'Visas valstis pēc nosaukuma',
		named: 'Pēc avota ziņām',
		inferred: 'Pēc mūsu secinājuma',
		eu: { member: 'Eiropas Savienības dalībvalsts', none: 'Ārpus Eiropas Savienības' },
		schengen: {
			member: 'Šengenas zonas dalībvalsts',
			associated: 'Ar Šengenas zonu asociēta valsts',
			'eu-not-yet': 'Vēl ārpus Šengenas zonas, ar pienākumu pievienoties',
			'opt-out': 'Ārpus Šengenas zonas pēc pašas izvēles',
		},
		europol: { member: 'dalībniece', agreement: 'uz līguma pamata' },
	},
	help: {
		emergency: 'Ārkārtas palīdzības numurs',
		talk: 'Kas uzklausa bērnus un jauniešus',
		report: 'Kur ziņot par materiāliem, kas satur seksuālu vardarbību pret bērniem',
		more: 'Cita palīdzība',
		survivors: 'Cilvēkiem, kuri pārcietuši seksuālu vardarbību',
		thoughts: 'Ja satrauc savas domas',
		traits: { free: 'bez maksas', allDay: 'visu diennakti', anonymous: 'nenosaucot vārdu' },
	},
	licence: 'Teksts: [CC BY 4.0]. Bez sīkdatnēm, bez izsekošanas, nekas netiek ielādēts no citām vietnēm.',
	toTop: 'Uz augšu',
} satisfies LanguageWords;
