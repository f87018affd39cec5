/** All that is said until an ending, by language: the words of the card, which come with the code, and those of play. */
import arabicCard from '../../locales/ar/card.json' with { type: 'json' };
import arabicPlayer from '../../locales/ar/player.json' with { type: 'json' };
import englishCard from '../../locales/en/card.json' with { type: 'json' };
import englishPlayer from '../../locales/en/player.json' with { type: 'json' };
import dutchCard from '../../locales/nl/card.json' with { type: 'json' };
import dutchPlayer from '../../locales/nl/player.json' with { type: 'json' };

export const arabic = { ...arabicCard, ...arabicPlayer };
export const english = { ...englishCard, ...englishPlayer };
export const dutch = { ...dutchCard, ...dutchPlayer };
