import type { LanguageWords } from './language-words.ts';

/** Words of the pages in French. */
export default {
	name: 'Français',
	door: 'En français : ce qui s’est passé, votre pays, et de l’aide',
	pages: { index: 'En bref', help: 'Aide' },
	languages: 'Toutes les langues',
	skip: 'Aller au texte',
	leave: 'Quitter ce site',
	shift: { hint: 'Ou appuyer trois fois sur Maj (Shift)', onceMore: 'Appuyer encore une fois sur Maj pour quitter' },
	english: 'Le site complet, en anglais',
	selfLink: 'Lien vers cette section :',
	danger: (number) => `En cas de danger : appeler le ${number}`,
	talk: 'Pour parler à quelqu’un :',
	elsewhere: 'Dans un autre pays ? Tous les pays (en anglais)',
	notice: {
		calm: 'Cette page ne contient aucune description crue.',
		bySoftware:
			'Un logiciel a écrit cette page à partir de l’anglais, et un logiciel l’a vérifiée. Aucune personne de langue maternelle française ne l’a encore relue.',
		checked: (date) => `Dernière vérification : le ${date.replace(/^1(?=\s)/, '1er')}.`,
		mistake: 'Une erreur ? Comment nous le dire',
		changed: 'La page en anglais a changé depuis que celle-ci a été écrite.',
	},
	evidence: {
		title: 'Sur quoi repose cette page',
		intro:
			'Chaque numéro dans le texte mène au fait sur lequel s’appuie la phrase ; les faits et les sources sont en anglais.',
		mark: 'Élément de preuve',
		standings: {
			read: 'lu',
			reported: 'rapporté par d’autres',
			inferred: 'déduit par nous',
			'not-found': 'non trouvé',
		},
		differs: 'sources divergentes',
		weak: 'une seule source, peu sûre',
		sources: 'Sources (en anglais)',
	},
	met: {
		'not-at-all-met': 'Notre avis : pas du tout satisfaite.',
		'hardly-met': 'Notre avis : satisfaite dans une très faible mesure.',
		'partly-met': 'Notre avis : en partie satisfaite.',
		'mostly-met': 'Notre avis : en grande partie satisfaite.',
		'fully-met': 'Notre avis : entièrement satisfaite.',
	},
	country: {
		map: (named, inferred) =>
			`Carte : les ${named} pays nommés par une source sont remplis, les ${inferred} pays déduits par nous ont un contour en tirets`,
		all: 'Tous les pays, par leur nom',
		named: 'Selon une source',
		inferred: 'Par notre déduction',
		eu: { member: 'Membre de l’Union européenne', none: 'Pas membre de l’Union européenne' },
		schengen: {
			member: 'Membre de l’espace Schengen',
			associated: 'Pays associé, dans l’espace Schengen',
			'eu-not-yet': 'Pas encore dans l’espace Schengen, mais tenu d’y entrer',
			'opt-out': 'Hors de l’espace Schengen, par dérogation',
		},
		europol: { member: 'membre', agreement: 'par un accord' },
	},
	help: {
		emergency: 'Numéro d’urgence',
		talk: 'Écoute pour enfants et jeunes',
		report: 'Signaler des images d’abus sexuels sur enfants',
		more: 'Autres services',
		survivors: 'Pour les personnes qui ont subi des abus sexuels',
		thoughts: 'Pour qui s’inquiète de ses propres pensées',
		traits: { free: 'gratuit', allDay: '24 heures sur 24', anonymous: 'sans donner de nom' },
	},
	licence: 'Texte : [CC BY 4.0]. Pas de cookies, pas de suivi, rien n’est chargé depuis d’autres sites.',
	toTop: 'Haut de la page',
} satisfies LanguageWords;
