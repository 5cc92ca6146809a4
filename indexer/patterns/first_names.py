"""First names in use in France, folded: what tells « DUPONT Jeanne » from « SPORTING CLUB » in a row of a table."""

from __future__ import annotations

from indexer.patterns.core import pattern

_LIST = """
adele adeline adrien agathe agnes ahmed aicha alain albane albert alex alexandra alexandre alexis alice alicia aline
alix alphonse amandine ambre amelie amina amine anais andre andrea andree angelique anita ann anna anne annick annie
anthony antoine antoinette ariane arlette armand armelle arnaud arthur astrid aude audrey augustin aurelia aurelie
aurelien aurore axel aymeric baptiste barbara bastien baya beatrice benedicte benjamin benoit berangere bernadette
bernard berthe bertrand blandine boris brahim brice brigitte bruno camille capucine carine carla carole caroline
catherine cecile cedric celia celine chantal charlene charles charlotte chloe christel christelle christian
christiane christine christophe claire clara claude claudette claudine clemence clement clementine clotilde colette
coline constance coralie corentin corinne cyril cyrille damien daniel danielle david deborah delphine denis denise
diane didier dimitri dominique dorothee dylan edith edouard elena eleonore eliane elisabeth elise ella elodie eloise
elsa emeline emile emilie emma emmanuel emmanuelle enzo eric erwan estelle esther etienne eugene eugenie eva evelyne
fabien fabienne fabrice fanny farid fatiha fatima fatou felix fernand fernande flavie flora florence florent florian
france francine francis franck francois francoise frederic frederique gabin gabriel gabrielle gael gaelle gaetan
gaston genevieve geoffrey georges georgette gerald geraldine gerard germaine ghislaine gilbert gilberte gilles
ginette gisele gregory guillaume gustave guy gwenaelle hakim hamid hassan hawa helene henri henriette herve hicham
hocine hubert hugo hugues huguette ibrahim ida ines ingrid irene iris isabelle ismael issa jacky jacqueline jacques
jade jamila janine jean jeanine jeanne jeannine jennifer jeremie jeremy jerome jessica joanna jocelyne joel joelle
johan johanna jonathan jordan josette joseph josephine josiane joyce jules julia julie julien juliette justin
justine kader kamel karim karima karine katia kelly kevin khadija khaled killian laetitia laila lara laura laure
laurence laurent laurie lea leila lena leo leon leonie leslie liliane lilou lina lionel lisa lise loane loic lola
lorenzo lou louis louise lucas luce lucette lucie lucien lucienne ludivine ludovic lydia lydie lyna madeleine maelle
maelys maeva magali malika malo mamadou manon manuel marc marcel marcelle marguerite maria mariam marianne marie
mariette marina marine marion marius marjorie martial martin martine maryline maryse maryvonne mathias mathieu
mathilde mathis matteo matthieu maud maurice max maxence maxime mehdi melanie melissa melodie meriem michael michel
michele micheline mickael mila mireille mohamed mohammed moise monique morgane mounir mourad moussa myriam nabil
nadege nadia nadine naima nassim natacha nathalie nathan nelly nicolas nicole nina noa noah noe noel noelle noemie
nora odette odile olga olivia olivier omar oriane oscar oumar oumou pascal pascale patrice patricia patrick paul
paule paulette pauline perrine philippe pierre pierrette prisca prune quentin rachel rachid rachida raoul raphael
raymond raymonde regine regis remi remy renaud rene renee richard rita robert robin rodolphe roger roland rolande
romain romane romuald ronan rosalie rose roxane sabine sabrina sacha said salma salome sam samia samir samira samuel
sandra sandrine sara sarah saskia sebastien selim serge severine sofia sofiane solange solene sonia sophia sophie
souad stella stephane stephanie steve steven suzanne suzette sylvain sylvette sylviane sylvie tatiana teddy theo
theodore therese thibault thibaut thierry thomas tiphaine tom tony tristan ugo ulysse ursule valentin valentine
valerie vanessa vera veronique vianney victor victoire victoria vincent violette virginie vivien viviane wassim
wilfried william xavier yacine yael yamina yann yannick yasmina yasmine yoann yohan yolande youcef youssef yvan yves
yvette yvon yvonne zacharie zahra zineb zoe zohra
"""

FIRST_NAMES = frozenset(_LIST.split())

SUM = pattern(
    r"\d(?:[.,]\d\d\b|\s?(?:€|euros?\b|eur\b))",
    matches=("500,00", "300 €", "12.50"),
    refuses=("article 12", "2023"),
)
