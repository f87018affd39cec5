/** Small drawings of where a contact takes place, 56 wide and 40 high, in the colours of the pictures in the stories. */
import { type TemplateResult, svg } from 'lit';
import type { ContactSetting } from '../../format/vocabulary.ts';

const wall = svg`<path fill="#f4e6d3" d="M0 0h56v40H0z"/>`;
const floor = svg`<path fill="#dcbd98" d="M0 31h56v9H0z"/>`;

export const SIGNS: Readonly<Record<ContactSetting, TemplateResult>> = {
  // The receiver is off the hook.
  phone: svg`${wall}${floor}
    <path fill="#94705a" d="M4 32h48v4H4z"/>
    <path fill="#5f8791" d="M10 32l3-9q.7-2 3-2h12q2.300 0 3 2l3 9z"/>
    <circle fill="#fdf8ee" cx="22" cy="26.500" r="3.200"/><circle fill="#5f8791" cx="22" cy="26.500" r="1.200"/>
    <path fill="#34404a" d="M15 21v-3h3v1.500h8V18h3v3z"/>
    <path fill="none" stroke="#34404a" stroke-width="1.300" stroke-linecap="round" d="M33 30c4 1.500 5-3.500 2.500-3.500s-1.500 4.500 2 4 4.500-6 2-6-1.500 5 2 4c3-1 3.500-4 3-6"/>
    <path fill="#34404a" d="M38.500 8.500c1-2.500 4-3 5-.7l1.200 3c.7 1.800-1.700 2.300-2 4-.2 1.400 1.900 2.600 3.400 2 1.900-.8 3.500.7 3 2.700-.8 3-4.500 3.600-7.300 1.300-3.500-3-5-8.500-3.300-12.300z"/>`,
  counter: svg`${wall}${floor}
    <path fill="#c4dae0" d="M6 5h16v13H6z"/><path fill="#fdf8ee" d="M4.500 4h19v1.500h-19zM13.300 5h1.500v13h-1.500z"/>
    <path fill="#cf9a77" d="M7 24h42v13H7z"/><path fill="#94705a" d="M4 20.500h48V24H4z"/>
    <path stroke="#b98463" d="M21 25v11M35 25v11"/>
    <path fill="#34404a" d="M33 9.500h13v8.500H33zM38.500 18h2v1.500h3v1h-8v-1h3z"/><path fill="#7ba6b8" d="M34.200 10.700h10.600v6.100H34.200z"/>
    <path fill="#e9c46f" d="M23 20.500c0-5 6-5 6 0z"/><path fill="#b7795a" d="M25.400 16h1.200v1.200h-1.200z"/>`,
  door: svg`<path fill="#f1e2cc" d="M0 0h56v40H0z"/><path fill="#c39a74" d="M0 35h56v5H0z"/>
    <path fill="#fbf4e8" d="M18 3h22v32H18z"/><path fill="#6f93a0" d="M20.500 5.500h17V35h-17z"/>
    <path fill="#5f8791" d="M23.500 17h11v14h-11z"/><path fill="#f8d9a3" d="M23.500 8.500h5v6h-5zM29.500 8.500h5v6h-5z"/>
    <circle fill="#f1d9a8" cx="35.300" cy="21" r="1.100"/><path fill="#94705a" d="M15 35h28l1.500 2.500h-31z"/>
    <path fill="#b7795a" d="M46 29h6l-.8 6h-4.400z"/><path fill="#8da287" d="M49 29c-6-1-4.500-7-1-7 .5-3 4-2 3.500.7 3 .3 2.500 6.300-2.500 6.300z"/><circle fill="#d98a68" cx="11" cy="18" r="1.300"/>`,
  letter: svg`${wall}
    <path fill="#d3a97f" d="M8 16 28 4l20 12v19H8z"/><path fill="#fffdf7" d="M13 9.500h30V30H13z"/>
    <path fill="#6fa3c0" d="M16.500 12.500H26v2.200h-9.500z"/><path stroke="#c7cfd2" stroke-width="1.200" d="M16.500 18h23M16.500 21h23M16.500 24h15"/>
    <path fill="#e3c096" d="M8 16l20 12 20-12v19H8z"/><path fill="#d9b184" d="M8 35l16-11.500q4-2.500 8 0L48 35z"/>`,
  email: svg`${wall}${floor}
    <path fill="#34404a" d="M11 6q0-2 2-2h30q2 0 2 2v23H11z"/><path fill="#fffdf7" d="M13.500 6.500h29v20h-29z"/>
    <path fill="#6fa3c0" d="M13.500 6.500h29v4h-29z"/><path stroke="#c7cfd2" stroke-width="1.200" d="M17 15h22M17 18h22M17 21h13"/>
    <path fill="#8f9aa0" d="M5 29h46l-1.500 4.500h-43z"/><path fill="#7f8a92" d="M24 29h8v1.500h-8z"/>`,
  // A folder with papers, and the stamp on the first.
  records: svg`${wall}${floor}
    <path fill="#b7895e" d="M9 8q0-1.500 1.500-1.500H21l3 3.500h21.500Q47 10 47 11.500V35H9z"/>
    <path fill="#efe6d6" d="M13 12.500h31V34H13z"/><path fill="#fffdf7" d="M12 14.500h30V34H12z"/>
    <path stroke="#c7cfd2" stroke-width="1.200" d="M15.500 19h12M15.500 22h9"/>
    <path fill="none" stroke="#5f8791" stroke-width="1.300" d="m30.500 17.500 8.500-.8.6 6-8.500.8zM32.800 20.300l4.500-.4"/>
    <path fill="#d9a66f" d="M7 23.500q-.2-1.500 1.300-1.500h39.400q1.500 0 1.300 1.500L47.500 37h-39z"/>`,
  meeting: svg`${wall}${floor}
    <path fill="#7fa39a" d="M11 12h10q2 0 2 2v10H9V14q0-2 2-2z"/><path fill="#d98b74" d="M35 12h10q2 0 2 2v10H33V14q0-2 2-2z"/>
    <path fill="#966646" d="M11 32h3l-1 7h-3zM42 32h3l1 7h-3z"/>
    <path fill="#b27c57" d="M12 22h32l7 9H5z"/><path fill="#855a40" d="M5 31h46v2.500H5z"/>
    <path fill="#fdf8ee" d="m22 24 8.500-.5 2 4.500h-10z"/><path stroke="#c9d3d4" d="M24 25.500l6-.2M24.300 27l6.700-.2"/>
    <path fill="#e9c46f" d="M14 22.500h5V26q0 1.500-1.500 1.500h-2Q14 27.500 14 26z"/><path fill="#8fb0b5" d="M38 22.500h5V26q0 1.500-1.500 1.500h-2Q38 27.500 38 26z"/>`,
};
