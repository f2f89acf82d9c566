/** The metrics of all fields, read when they are first asked for: most documents never need them. */
import { banking } from './banking.ts';
import { commerce } from './commerce.ts';
import { community } from './community.ts';
import { culture } from './culture.ts';
import { data } from './data.ts';
import { delivery } from './delivery.ts';
import { design } from './design.ts';
import { education } from './education.ts';
import { finance } from './finance.ts';
import { games } from './games.ts';
import { government } from './government.ts';
import { growth } from './growth.ts';
import { hardware } from './hardware.ts';
import { health } from './health.ts';
import { legal } from './legal.ts';
import { manufacturing } from './manufacturing.ts';
import { marketing } from './marketing.ts';
import { type Domain, readDomain } from './metric.ts';
import { nonprofit } from './nonprofit.ts';
import { operations } from './operations.ts';
import { people } from './people.ts';
import { personal } from './personal.ts';
import { platform } from './platform.ts';
import { product } from './product.ts';
import { recruiting } from './recruiting.ts';
import { sales } from './sales.ts';
import { security } from './security.ts';
import { services } from './services.ts';
import { sites } from './sites.ts';
import { success } from './success.ts';
import { support } from './support.ts';

const texts = [
  delivery,
  platform,
  product,
  growth,
  marketing,
  sales,
  support,
  success,
  people,
  recruiting,
  finance,
  legal,
  operations,
  manufacturing,
  security,
  data,
  design,
  education,
  nonprofit,
  government,
  health,
  commerce,
  community,
  hardware,
  games,
  services,
  sites,
  culture,
  banking,
  personal,
];

let domains: readonly Domain[] | undefined;

/** Every domain of the catalogue. */
export function catalogue(): readonly Domain[] {
  domains ??= texts.map(readDomain);
  return domains;
}
