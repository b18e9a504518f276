import type { LanguageWords } from './language-words.ts';

/** Words of the pages in Icelandic. */
export default {
	name: 'Íslenska',
	door: 'Á íslensku: hvað gerðist, landið þitt og hjálp',
	pages: { index: 'Í stuttu máli', help: 'Hjálp' },
	languages: 'Öll tungumál',
	skip: 'Fara í textann',
	leave: 'Fara af þessum vef',
	shift: { hint: 'Eða ýttu þrisvar á Shift', onceMore: 'Ýttu einu sinni enn á Shift til að fara' },
	english: 'Allur vefurinn á ensku',
	selfLink: 'Hlekkur á þennan kafla:',
	danger: (number) => `Í hættu: hringdu í ${number}`,
	talk: 'Til að tala við einhvern:',
	elsewhere: 'Í öðru landi? Öll lönd (á ensku)',
	notice: {
		calm: 'Á þessari síðu eru engar grófar lýsingar.',
		bySoftware:
			'Forrit skrifaði síðuna eftir enska textanum og forrit hafa yfirfarið hana. Enginn sem á íslensku að móðurmáli hefur lesið hana enn.',
		checked: (date) => `Síðast yfirfarið ${date}.`,
		mistake: 'Svona læturðu okkur vita af villu',
		changed: 'Ensku síðunni hefur verið breytt síðan þessi var skrifuð.',
	},
	evidence: {
		title: 'Á hverju þessi síða byggist',
		intro: 'Hvert númer í textanum vísar á staðreyndina sem setningin byggist á; staðreyndir og heimildir eru á ensku.',
		mark: 'Heimild',
		standings: {
			read: 'lesið',
			reported: 'samkvæmt frásögnum annarra',
			inferred: 'ályktun okkar',
			'not-found': 'fannst ekki',
		},
		differs: 'heimildum ber ekki saman',
		weak: 'aðeins ein veik heimild',
		sources: 'Heimildir (á ensku)',
	},
	met: {
		'not-at-all-met': 'Okkar skoðun: alls ekki uppfyllt.',
		'hardly-met': 'Okkar skoðun: uppfyllt að mjög litlu leyti.',
		'partly-met': 'Okkar skoðun: uppfyllt að hluta.',
		'mostly-met': 'Okkar skoðun: uppfyllt að mestu.',
		'fully-met': 'Okkar skoðun: uppfyllt að fullu.',
	},
	country: {
		map: (named, inferred) =>
			`Kort af löndunum: lönd sem heimild nefnir (${named}) eru lituð; lönd sem eru ályktun okkar (${inferred}) eru afmörkuð með brotinni línu`,
		all: 'Öll löndin',
		named: 'Samkvæmt heimild',
		inferred: 'Samkvæmt ályktun okkar',
		eu: { member: 'Í Evrópusambandinu', none: 'Ekki í Evrópusambandinu' },
		schengen: {
			member: 'Á Schengen-svæðinu',
			associated: 'Tengt Schengen-svæðinu',
			'eu-not-yet': 'Ekki enn á Schengen-svæðinu',
			'opt-out': 'Utan Schengen-svæðisins að eigin vali',
		},
		europol: { member: 'aðili', agreement: 'með samningi' },
	},
	help: {
		emergency: 'Neyðarnúmer',
		talk: 'Hlustar á börn og ungmenni',
		report: 'Til að tilkynna efni sem sýnir kynferðisofbeldi gegn börnum',
		more: 'Meiri hjálp',
		survivors: 'Fyrir fólk sem hefur orðið fyrir kynferðisofbeldi',
		thoughts: 'Fyrir fólk sem hefur áhyggjur af eigin hugsunum',
		traits: { free: 'ókeypis', allDay: 'allan sólarhringinn', anonymous: 'nafnlaust' },
	},
	licence: 'Texti: [CC BY 4.0]. Engar vefkökur, engin rakning, ekkert sótt af öðrum vefjum.',
	toTop: 'Efst á síðu',
} satisfies LanguageWords;
