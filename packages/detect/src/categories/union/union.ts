import type { CategoryTerms } from '../category-terms.ts'

/** Trade union membership. */
export const union: CategoryTerms = {
  category: 'union',
  strong: `
vakbond*; vakbondslid*; vakbondswerk; vakbondsconsulent*; vakbondsbestuurder; vakbeweging; fnv*; cnv*; abvakabo; avv; vcp; mhp; kaderlid*; kaderleden; lid van de bond; de bond; lid van een vakbond; bondslid; bondsconsulent; bondswerk; stakingsbereid*; staking; staker; staakt mee; stakingsactie; stakingskas; union member; trade union; shop steward; on strike; union rep*; aob; nu'91; aocv; politiebond; acp; anpv; vhp;
fnv-lid; cnv-lid; lid van fnv; lid van de fnv; lid van cnv; lid van het cnv; lid van de vakbond; bij de bond; via de bond; bondslidmaatschap; bondsman; vakbondsman; vakbondsvrouw; vakbondsvertegenwoordiger; vakbondscontributie; contributie vakbond; vakbondsvergoeding; stakingsuitkering; fnv zorg; fnv overheid; cnv overheid; cmhf; union membership; labor union; labour union
`,
  weak: `
gestaakt; staakte; union; bond; cao; or-lid; ondernemingsraad; actie; acties; lidmaatschap
`,
  sources: ['AVG art. 9 lid 1: lidmaatschap van een vakbond'],
}
