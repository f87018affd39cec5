/** All that is said until an ending, by language: the words of the card, which come with the code, those of the first scene, and those of what follows. */
import arabicAfterwards from '../../locales/ar/afterwards.json' with { type: 'json' };
import arabicCard from '../../locales/ar/card.json' with { type: 'json' };
import arabicPlayer from '../../locales/ar/player.json' with { type: 'json' };
import englishAfterwards from '../../locales/en/afterwards.json' with { type: 'json' };
import englishCard from '../../locales/en/card.json' with { type: 'json' };
import englishPlayer from '../../locales/en/player.json' with { type: 'json' };
import dutchAfterwards from '../../locales/nl/afterwards.json' with { type: 'json' };
import dutchCard from '../../locales/nl/card.json' with { type: 'json' };
import dutchPlayer from '../../locales/nl/player.json' with { type: 'json' };

export const arabic = { ...arabicCard, ...arabicPlayer, ...arabicAfterwards };
export const english = { ...englishCard, ...englishPlayer, ...englishAfterwards };
export const dutch = { ...dutchCard, ...dutchPlayer, ...dutchAfterwards };
