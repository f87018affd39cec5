/** Puts what comes along with this package on the disk: what is known everywhere, and what goes into a package. */
import shipped from 'virtual:shipped';
import { unzipSync } from 'fflate';
import { PACKAGE, put } from '../reading/dropped-disk.ts';

export function takeShipped(): void {
  const zip = Uint8Array.from(atob(shipped), (sign) => sign.charCodeAt(0));
  put(PACKAGE, new Map(Object.entries(unzipSync(zip))));
}
