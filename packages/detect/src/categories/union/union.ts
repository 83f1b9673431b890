import type { CategoryTerms } from '../category-terms.ts'

/** Trade union membership. */
export const union: CategoryTerms = {
  category: 'union',
  telling: `
vakbondslid*; vakbondsman; vakbondsvrouw; vakbondskader*; lid van de vakbond; lid van een vakbond; lid van de bond; lid van een bond;
lid is van de bond; lid van fnv; lid van de fnv; lid van cnv; lid van het cnv; lid van de aob; lid van aob; lid van nu'91; lidmaatschap van nu'91;
lidmaatschap van de fnv; lidmaatschap van fnv; lidmaatschap van de vakbond; lidmaatschap van de bond; vakbondslidmaatschap; bondslidmaatschap;
bondslid*; bondscontributie; contributie fnv; contributie cnv; contributie vakbond; vakbondscontributie; fnv-lid*; cnv-lid*; aob-lid*; fnv'er*;
cnv'er*; fnv-kader*; cnv-kader*; kaderlid*; kaderleden; bestuurslid vakbond; bestuurslid van de vakbond; vakbondsbestuurslid;
onderhandelaar van de bond; onderhandelaar namens de bond; bij de vakbond; bij de bond; de bond gebeld; bond ingeschakeld; vakbond ingeschakeld;
hulp van de bond; jurist van de bond; jurist van de vakbond; jurist van fnv; jurist van de fnv; advocaat van de bond; iemand van de bond;
vakbondsconsulent*; bondsconsulent*; vakbondsverlof; staakt mee; staakte mee; meegestaakt; heeft gestaakt; deed mee aan de staking; stakingskas;
stakingsuitkering; stakingspost; stakerspost; stakingsleider; legde het werk neer; union member*; trade union member*; member of the union;
member of a union; joined the union; union steward; shop steward; union rep*; union dues; went on strike
`,
  strong: `
fnv*; cnv*; vakbond*; vakbondswerk; vakbondsbestuurder; vakbeweging; abvakabo; avv; vcp; mhp; de bond; bondslid; bondsconsulent; bondswerk; stakingsbereid*;
staking; staker; stakingsactie; union member; trade union; on strike; aob; nu'91; aocv; politiebond; acp; anpv; vhp; fnv-lid; cnv-lid; via de bond;
bondsman; vakbondsvertegenwoordiger; vakbondsvergoeding; fnv zorg; fnv overheid; cnv overheid; cmhf; union membership; labor union; labour union;
vakbondsbestuur; politievakbond; npb; nvj; onderwijsbond; ambtenarenbond; cnv vakmensen; fnv havens; fnv metaal; fnv bouw; werkonderbreking;
stiptheidsactie; werk neergelegd; estafettestaking; actiecomité; picket; industrial action; iemand van de vakbond
`,
  weak: `
gestaakt; staakte; union; bond; cao; or-lid; ondernemingsraad; actie; acties; lidmaatschap; petitie; onderhandelaar; stakingen; contributie
`,
  sources: ['AVG art. 9 lid 1: lidmaatschap van een vakbond'],
}
