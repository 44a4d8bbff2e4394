"""Every means of control and every kind of work in the forms in which reports tell it; what officials do is none."""

from __future__ import annotations

from collections.abc import Callable, Set

from tipgraph.extract import control, sectors
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import Reading, read

_OPENING = "Ghana (Tier 2)\n\nGhana is a source, transit, and destination country for women and children. "
#: The means, or "-" for none, and the sentence.
_MEANS = """
document-confiscation | Employers keep their passports.
document-confiscation | Workers, whose passports are taken on arrival, are forced to work.
document-confiscation | Traffickers seize the identity papers of women and force them into prostitution.
document-confiscation | Maids are exploited by families that hold on to their travel documents.
document-confiscation | Workers face the confiscation of their passports and forced labor.
document-confiscation | By withholding their documents, employers force migrants to work.
violence | Pimps beat the girls into submission and force them into prostitution.
violence | Victims of forced labor are kicked, whipped, and burned.
violence | Traffickers use force and beatings to keep women in prostitution.
violence | Maids are subjected to physical abuse and forced labor.
violence | Girls forced into prostitution are tortured if they refuse.
sexual-violence | Women forced to work as maids are raped by their employers.
sexual-violence | Traffickers rape girls before selling them to brothels.
sexual-violence | Domestic workers are subjected to sexual abuse and servitude.
debt | Women are forced into prostitution abroad to repay inflated travel costs.
debt | Women must reimburse their recruiters for airfare and are forced into prostitution.
- | Victims of forced prostitution abroad had their travel costs paid by relatives.
- | The government reimbursed airfare for victims of forced prostitution.
threats | Women are forced into prostitution under threat of harm to their families.
threats | Traffickers threaten to kill the parents of girls who refuse and force them into prostitution.
threats | Boys forced to beg are told that their families will suffer if they run away.
threats | Traffickers use threats against relatives to compel women to sell sex.
debt | Workers are held in debt bondage on farms.
debt | Women must pay back up to $20,000 to those who brought them and are forced into prostitution.
debt | Traffickers use debts to keep women in prostitution.
debt | Recruitment fees leave migrant workers in debt and in forced labor.
debt | Victims forced into prostitution are told that they owe money for the journey.
debt | Girls in brothels are forced to work off their purchase price.
wage-withholding | Maids are forced to work and are not paid.
wage-withholding | Employers withhold the wages of workers whom they force to work.
wage-withholding | Boys are made to herd cattle without pay.
wage-withholding | Fishermen in forced labor receive no wages for years.
wage-withholding | Workers are exploited by employers who never pay them.
wage-withholding | Nonpayment of wages and forced labor are common among maids.
wage-withholding | Children work on farms for no wages and are beaten in forced labor.
confinement | Women are locked in apartments and forced into prostitution.
confinement | Maids in servitude may not leave the house.
confinement | Victims of forced labor are kept under guard.
confinement | Employers lock up maids and force them to work.
confinement | Maids are forced to work and never allowed outside.
confinement | Women forced into prostitution are held captive for weeks.
confinement | Men are forced to work on farms from which they cannot escape.
confinement | Fishermen in forced labor cannot leave the ships for months.
confinement | Girls are imprisoned in brothels and forced to sell sex.
confinement | Workers are subjected to restrictions on their movement and forced labor.
drugs | Girls are given drugs and forced into prostitution.
drugs | Pimps make women addicted to heroin to keep them in prostitution.
drugs | Traffickers drug children and force them to beg.
drugs | Girls in brothels are injected with hormones and forced to sell sex.
isolation | Traffickers keep women away from their families and force them into prostitution.
isolation | Maids in servitude are forbidden to speak to anyone outside the house.
isolation | Employers take the telephones of maids whom they force to work.
deception | Women are lured with false promises of jobs and forced into prostitution.
deception | Girls are told that they will go to school but are forced to work as maids.
deception | Traffickers pose as boyfriends and force girls into prostitution.
deception | Women answer advertisements for waitresses and are forced into prostitution.
deception | Recruiters deceive men about the pay and force them to work.
deception | Men recruited by fraudulent agents are subjected to forced labor.
deception | Under the pretext of marriage, girls are taken abroad and forced into prostitution.
deception | Women, tricked by offers of work in hotels, are forced into prostitution.
deception | Traffickers use fake job offers to force women into prostitution.
contract-switching | Workers find on arrival that their contracts have been replaced and are subjected to forced labor.
contract-switching | Employers substitute contracts at lower pay and force migrants to work.
contract-switching | Maids are made to sign a second contract for half the wage and are held in servitude.
ritual | Women swear oaths before voodoo priests and are forced into prostitution.
ritual | Traffickers use juju rites to force women into prostitution.
immigration-threats | Employers threaten to have workers deported and force them to work.
immigration-threats | Maids in servitude fear that they will be reported to the immigration police.
immigration-threats | Farmers threaten to report migrants to the police and force them to work.
immigration-threats | Workers are held in forced labor under threat of deportation.
excessive-hours | Maids are forced to work 18 hours a day.
excessive-hours | Boys are forced to weave carpets from dawn to midnight.
excessive-hours | Workers in forced labor have no day off.
excessive-hours | Migrants are subjected to long hours and forced labor.
blackmail | Traffickers threaten to show nude pictures to the families of girls and force them into prostitution.
blackmail | Girls are blackmailed with videos and forced to sell sex.
blackmail | Traffickers threaten to tell the parents of girls and force them to sell sex.
- | The government promised to open a shelter for victims of forced prostitution.
- | The police took the passports of the victims of sex trafficking.
- | The law forbids employers to hold the passports of workers.
- | The police beat demonstrators who protested against forced labor.
- | The minister promised new laws against forced labor.
- | Migrants travel for days without food before they are subjected to forced labor.
- | Victims of forced labor were given drugs against malaria at the clinic.
- | Forced labor exists in factories that make steroids.
- | Officers posing as customers found girls forced into prostitution.
- | NGOs offer them jobs and teach victims of forced labor.
- | Neighbors who see maids exploited report them to the authorities.
- | Victims of forced labor changed to another contract with the help of the labor ministry.
- | The hotline is open seven days a week for victims of forced labor.
- | Men who exploited women in prostitution could not escape punishment.
- | Shelter staff take their phones from victims of forced prostitution.
- | Defendants who forced men to work were held on the island until trial.
- | Women are forced into prostitution, whose price has doubled.
- | The passports of traffickers who force girls into prostitution are taken.
- | Traffickers paid officials not to inspect farms that use forced labor.
"""
_SECTORS = """
agriculture | Men are forced to pick cotton.
agriculture | Families are exploited on coffee estates.
agriculture | Boys are subjected to forced labor in the tobacco fields.
agriculture | Migrants harvest strawberries under threat of violence and in forced labor.
herding | Boys are forced to herd goats.
herding | Men are forced to work on remote livestock farms.
herding | Shepherds are held in forced labor.
fishing | Boys are forced to dive to free nets on fishing boats.
fishing | Fishermen are subjected to forced labor at sea.
fishing | Men work without pay in forced labor on trawlers.
food-processing | Women are exploited in shrimp-processing factories.
food-processing | Men are forced to work in slaughterhouses.
construction | Men are forced to work on building sites.
construction | Masons are held in debt bondage.
construction | Migrants are exploited in road building.
manufacturing | Women are forced to work in electronics factories.
manufacturing | Boys are subjected to forced labor in workshops that make bangles.
garments | Girls are forced to sew in garment factories.
garments | Boys are made to weave cloth for up to 16 hours a day.
carpet-weaving | Children knot carpets in forced labor.
mining | Boys are forced to dig for gold.
mining | Men are exploited in coal mines.
mining | Children are forced to work in artisanal gold mines.
quarrying | Families are forced to break stones.
quarrying | Companies use debts to hold workers in a quarry and force them to work.
brick-making | Families are held in bonded labor at brick kilns.
domestic-work | Girls are forced to work as maids.
domestic-work | Women are held in domestic servitude.
domestic-work | Maids are made to work 16 hours a day in servitude.
domestic-work | Children are exploited as servants in private homes.
hospitality | Men are forced to work in restaurants.
hospitality | Girls are subjected to sex trafficking in hotels.
hospitality | Women are forced into prostitution in bars.
entertainment | Women are forced into prostitution in nightclubs.
entertainment | Dancers are forced into prostitution.
entertainment | Girls are exploited in karaoke bars.
forestry | Men are forced to tap rubber.
logging | Men are held in debt bondage in logging camps.
charcoal | Boys are forced to burn charcoal.
cleaning | Women are forced to clean offices.
care | Women are forced to care for the elderly.
begging | Children are forced to beg.
begging | Boys are sent out to beg by their teachers and beaten in forced begging.
sports | Young footballers are exploited by agents who force them to work.
sports | Boys are forced to race camels.
drug-production | Men are forced to tend cannabis plants.
drug-production | Gangs force youths to grow opium poppies.
shipping | Seamen are subjected to forced labor on cargo ships.
retail | Migrants are exploited in shops.
armed-conflict | Rebels force children to fight.
armed-conflict | Militias use boys as combatants.
other-services | Men are forced to work in car washes.
other-services | Girls are exploited in nail salons.
transport | Boys are forced to pull rickshaws.
transport | Children are forced to carry loads as porters.
- | Women are offered jobs in restaurants and forced into prostitution in apartments.
garments | Men are recruited by promises of jobs in garment factories and as maids, where some experience forced labor.
- | Women are recruited by promises of jobs in bars in Spain, where they are forced into prostitution.
- | Girls are promised work as models and forced to marry.
- | Tourists ride camels near towns where girls are exploited in prostitution.
- | Buyers pay with crab, and girls are forced into prostitution in flats.
- | Schools keep records of children in begging.
- | The children of farm workers are forced into marriage.
"""


def _faults(rows: str, found: Callable[[Reading], Set[str]]) -> list[str]:
    faults = []
    for row in rows.strip().splitlines():
        wanted, sentence = row.split(" | ")
        got = found(read(Document("d", "GHA", 2010, f"{_OPENING}{sentence} The end."), load_lexicon()))
        if got if wanted == "-" else wanted not in got:
            faults.append(f"{row} {sorted(got)}")
    return faults


def test_the_means_of_control_in_every_form() -> None:
    assert _faults(_MEANS, lambda reading: {one.means for one in control.extract(reading)}) == []


def test_the_kinds_of_work_in_every_form() -> None:
    assert _faults(_SECTORS, lambda reading: {one.sector for one in sectors.extract(reading)}) == []
