import type { CategoryTerms } from '../category-terms.ts'

/** Trade union membership. */
export const union: CategoryTerms = {
  category: 'union',
  strong: `
vakbond*; vakbondslid*; vakbondswerk; vakbondsconsulent*; vakbondsbestuurder; vakbeweging; fnv*; cnv*; abvakabo; avv; vcp; mhp; kaderlid*; kaderleden; lid van de bond; de bond; lid van een vakbond; bondslid; bondsconsulent; bondswerk; stakingsbereid*; staking; staker; gestaakt; staakte; staakt mee; stakingsactie; stakingskas; union member; trade union; shop steward; union; on strike; union rep*; aob; nu'91; aocv; politiebond; acp; anpv; vhp
`,
  weak: `
bond; cao; or-lid; ondernemingsraad; actie; acties; lidmaatschap
`,
  sources: ['AVG art. 9 lid 1: lidmaatschap van een vakbond'],
}
