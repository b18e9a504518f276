import type { LanguageWords } from './language-words.ts';

/** Words of the pages in Lithuanian. */
export default {
	name: 'Lietuvių',
	door: 'Lietuviškai: kas įvyko, jūsų šalis ir pagalba',
	pages: { index: 'Trumpai', help: 'Pagalba' },
	languages: 'Visos kalbos',
	skip: 'Pereiti prie teksto',
	leave: 'Išeiti iš šios svetainės',
	shift: { hint: 'Arba tris kartus paspausk Shift', onceMore: 'Dar kartą paspausk Shift, kad išeitum' },
	english: 'Visa svetainė anglų kalba',
	selfLink: 'Nuoroda į šią dalį:',
	danger: (number) => `Gresiant pavojui skambinti ${number}`,
	talk: 'Norint pasikalbėti:',
	elsewhere: 'Kitoje šalyje? Visos šalys (angliškai)',
	notice: {
		calm: 'Šiame puslapyje nėra šokiruojančių smulkmenų.',
		bySoftware:
			'Šį puslapį iš anglų kalbos išvertė ir patikrino kompiuterinės programos. Jo dar neskaitė niekas, kam lietuvių kalba yra gimtoji.',
		checked: (date) => `Paskutinį kartą patikrinta ${date}`,
		mistake: 'Kaip mums pranešti apie klaidą',
		changed: 'Puslapis anglų kalba pasikeitė po to, kai buvo parašytas šis.',
	},
	evidence: {
		title: 'Kuo remiasi šis puslapis',
		intro:
			'Kiekviena sunumeruota nuoroda veda prie fakto, kuriuo remiasi sakinys; faktai ir šaltiniai yra anglų kalba.',
		mark: 'Pagrindas',
		standings: {
			read: 'perskaityta',
			reported: 'kitų teigimu (pirminio teksto nematėme)',
			inferred: 'mūsų išvada',
			'not-found': 'ieškota, bet nerasta',
		},
		differs: 'šaltiniai skiriasi',
		weak: 'tik vienas silpnas šaltinis',
		sources: 'Šaltiniai (anglų kalba)',
	},
	met: {
		'not-at-all-met': 'Mūsų nuomonė: visai neįvykdytas.',
		'hardly-met': 'Mūsų nuomonė: įvykdytas labai maža dalimi.',
		'partly-met': 'Mūsų nuomonė: iš dalies įvykdytas.',
		'mostly-met': 'Mūsų nuomonė: didžiąja dalimi įvykdytas.',
		'fully-met': 'Mūsų nuomonė: visiškai įvykdytas.',
	},
	country: {
		map: (named, inferred) =>
			`Šalių žemėlapis: šaltinyje įvardytos (${named}) nuspalvintos, pagal mūsų išvadą priskirtos (${inferred}) apvestos brūkšnine linija`,
		all: 'Visos šalys pagal pavadinimą',
		named: 'Pagal šaltinį',
		inferred: 'Pagal mūsų išvadą',
		eu: { member: 'Europos Sąjungos narė', none: 'Ne Europos Sąjungoje' },
		schengen: {
			member: 'Šengeno erdvės narė',
			associated: 'Su Šengeno erdve asocijuota šalis',
			'eu-not-yet': 'Dar ne Šengeno erdvėje, bet įsipareigojusi prisijungti',
			'opt-out': 'Ne Šengeno erdvėje savo pasirinkimu',
		},
		europol: { member: 'narė', agreement: 'pagal susitarimą' },
	},
	help: {
		emergency: 'Skubiosios pagalbos numeris',
		talk: 'Kas išklauso vaikus ir jaunimą',
		report: 'Kur pranešti apie seksualinės prievartos prieš vaikus medžiagą',
		more: 'Kita pagalba',
		survivors: 'Žmonėms, patyrusiems seksualinę prievartą',
		thoughts: 'Jei kelia nerimą savos mintys',
		traits: { free: 'nemokamai', allDay: 'visą parą', anonymous: 'nenurodant vardo' },
	},
	licence: 'Tekstas: [CC BY 4.0]. Jokių slapukų, jokio sekimo, nieko neįkeliama iš kitų svetainių.',
	toTop: 'Į viršų',
} satisfies LanguageWords;
