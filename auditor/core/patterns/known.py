"""What is known of each pattern before it is compiled. Written by `python -m tools.patterns`, not by hand."""

# ruff: noqa: E501

CHOICES = r"""#|1 ed| |1 |above| |any |a| |bar| |best| |close| |equal| |gold| |incompa |lead |none| |no| |one |own| |peerles |unbeata |unmatch |unparal |unsurpa |world|
#|1 no|. number| |categor |class| |incompa |industr |kind| |like| |market| |none| |nothing |peerles |record| |second| |sector| |shoulde |standar |unbeata |unequal |unlike| |unmatch |unparal |unrival |unsurpa |without |world|
#|1 |1 |best |biggest |cheapes |fastest |largest |leader |leaders |one |ones
#|1 |best |biggest |cheapes |fastest |largest |leader |leaders |market| |no|. |number| |only|
#|1| |1| |above| |any |best| |best|-| |biggest |cheapes |easiest |every |fastest |finest| |foremos |greenes |highest |largest |leading |lightes |lowest |most| |of| |one| |only| |premier |quickes |quietes |safest| |simples |smartes |stronge |than| |the| |top|-|r |to| |we| |you|
#|1| |1| |best| |best|-| |biggest |cheapes |easiest |fastest |finest| |foremos |greenes |highest |largest |leading |lightes |lowest |most| |one| |only| |premier |quickes |quietes |safest| |simples |smartes |stronge |top|-|r
#|1| |1| |first| |leader |one|
#|1| |accurat |advance |afforda |best| |best|-| |biggest |cannot| |can|'|t |cheapes |competi |complet |compreh |cost|-| |couldn| |durable |easiest |effecti |efficie |experie |far| |fastest |finest| |flexibl |foremos |generat |greenes |highest |innovat |intuiti |largest |leading |leagues |lightes |lowest |miles| |modern| |most| |never| |not| |no|. |number| |only| |popular |powerfu |premier |quickes |quietes |reliabl |safest| |scalabl |secure| |simples |smartes |sophist |streets |stronge |sustain |top|-|r |trusted |user|-| |way| |well| |widely| |won|'|t |years|
#|1| |accurat |advance |afforda |best| |best|-| |biggest |cheapes |competi |complet |compreh |cost|-| |durable |easiest |effecti |efficie |experie |fastest |finest| |flexibl |foremos |greenes |highest |innovat |intuiti |largest |leading |lightes |lowest |modern| |most| |no|. |number| |only| |popular |powerfu |premier |quickes |quietes |reliabl |safest| |scalabl |secure| |simples |smartes |sophist |stronge |sustain |top|-|r |trusted |unbeata |unmatch |user|-| |widely|
#|1| |accurat |advance |afforda |best| |best|-| |biggest |cheapes |competi |complet |compreh |cost|-| |durable |easiest |effecti |efficie |experie |fastest |finest| |flexibl |foremos |greenes |highest |innovat |intuiti |largest |leading |lightes |lowest |modern| |most| |no|. |number| |only| |popular |powerfu |premier |quickes |quietes |reliabl |safest| |scalabl |secure| |simples |smartes |sophist |stronge |sustain |top|-|r |trusted |user|-| |widely|
#|1| |choice| |leader |market| |no|. |number|
'|d| '|ll| |will| |would|
'|d| find gets| hese| mail mail| message note oday|'|s proposal reaches| well| |any| |availab |been| |believe |best| |busines |came| |decisio |email| |free| |friend| |got| |had| |interes |i| |just| |keen| |know| |like| |line| |look| |madam| |mail |mail| |message |note |note| |one |open| |profile |quick| |reachin |read| |receive |review| |right| |saw| |see| |simply| |sirs| |sir| |sir|/|m |think| |through |top| |valued| |voicema |wanted| |wanting |want| |website |whom| |willing |word| |writing
'|d| |better| |gotta| |got| |have| |like| |must| |need| |owe| |want|
'|d| |cannot| |can|'|t |not| |won|'|t |wouldn|
'|d| |could| |did| |general |had| |may| |might| |normall |often| |typical |usually |was| |were| |would|
'|d| |gotta| |like| |must| |to| |you|
'|d| |gotta| |must| |to| |would| |you|
'|d| |would|
'|en en
'|ll| '|m| '|re| '|s| |am| |are| |attendi |by| |down| |holding |in| |is| |joining |meeting |out| |over| |running |shall| |to| |up| |visitin |will|
'|ll| '|m| '|re| '|s| |am| |are| |is| |shall| |will|
'|ll| '|re| '|s| |afterno |are| |arrive |a| |be| |comes| |days| |day| |goes| |hours| |hour| |is| |jiffy| |morning |no| |one| |open |run |stand |weekend |week|
'|ll| '|re| '|s| |always| |are| |cannot| |can|'|t |fit |is| |never| |will| |won|'|t |work
'|ll| '|re| '|s| |are| |be| |is|
'|ll| '|re| '|s| |are| |bound| |can| |certain |guarant |is| |set| |shall| |sure| |will|
'|ll| '|re| '|s| |are| |can| |is| |shall| |to| |will|
'|ll| '|re| '|s| |are| |is| |shall| |will|
'|ll| '|re| |are| |going| |shall| |will|
'|ll| '|re| |are| |going| |will|
'|ll| '|re| |are| |will|
'|ll| '|re| |will|
'|ll| '|s| |adds| |brings| |does| |fixes| |is| |solves| |will|
'|ll| '|s| |are| |be| |is|
'|ll| '|s| |are| |be| |is| |remain |stay
'|ll| '|s| |are| |cannot| |can|'|t |is| |never| |will| |won|'|t
'|ll| '|s| |are| |is| |shall| |will|
'|ll| '|s| |are| |is| |will|
'|ll| '|s| |is| |will|
'|ll| 24|/|7| always| any under| whatsoev you| |after| |can| |day| |endless |night| |no| |round| |will| |you
'|ll| \d apr aug dec feb jan jul jun mar may| nd| nov oct rd| sep st| th| |afterno |apr |aug |autumn| |before |before| |beginni |by |day |day| |dec |early |early| |end| |fall| |feb |fortnig |friday |friday| |going| |h |hour |jan |jul |jun |late |late| |lunchti |mar |may| |mid |middle| |midnigh |mid| |minute |monday |monday| |month |month| |morning |next| |night| |noon| |nov |oct |overnig |q |quarter |same| |saturda |sep |shall| |spring| |sprint| |start| |summer| |sunday |thursda |today| |tomorro |tonight |tuesday |wednesd |week |weekend |week| |will| |winter| |within| |year|
'|ll| also| and| because| but| or| plus| so| that| then| |will|
'|ll| ation content| delighte happy| satisfie |big| |change |complex |extra |feature |hard| |integra |long| |many| |much| |often| |request |revisio |will| |wish
'|ll| ed| |are| |be| |built| |come |done| |get |goes| |is| |stay
'|ll| ever guarante |us |will|
'|ll| front| |able| |answer| |before| |behind| |best| |built| |candid| |cannot| |can|'|t |clean| |clear| |commit| |correct |date| |delayed |deliver |doesn|' |does| |done| |do| |exist| |fairnes |fair| |frankly |frank| |gave| |going| |good| |guarant |honestl |honesty |honest| |later| |late| |lying| |miss |need| |not |open| |overpro |over|-| |prefer| |pretend |promise |quoted| |rather| |right| |said| |should| |somethi |sooner| |special |straigh |strengt |strong| |swear| |tested| |things| |thing| |told| |transpa |tried| |truth| |used| |vouch| |we| |won|'|t |wrote|
'|ll| ing| nna| |shall| |will|
'|ll| less| |automat |be| |disrupt |downtim |effortl |effort| |extra| |hands|- |hassle| |interru |risk| |risk|-| |safe| |seamles |smooth| |stress| |trainin |trouble |will|
'|ll| nna| |shall| |to| |will|
'|ll| shall| will|
'|ll| s| |going| |will|
'|ll| |about| |going| |will|
'|ll| |adds| |brings| |does| |fixes| |going| |solves| |will|
'|ll| |adds| |brings| |does| |fixes| |solves| |to| |will|
'|ll| |afterno |day |going| |hour |minute |shall| |week |weekend |will|
'|ll| |after| |as| |before| |if| |not| |n|'|t| |once| |shall| |unless| |until| |when| |will|
'|ll| |after| |before| |if| |not| |n|'|t| |once| |shall| |soon| |unless| |until| |when| |will|
'|ll| |agreed| |approve |does| |done| |do| |goes| |granted |rubber| |sign |will| |yours|
'|ll| |all| |amount| |back| |cent| |dollar| |everyth |fee| |get| |have| |no| |penny| |price| |refund| |will|
'|ll| |always| |certain |definit |going| |gonna| |surely| |will|
'|ll| |am| |are| |asap| |before| |best| |come |down| |do| |due| |eye| |figure| |fine| |follow |good| |got| |great| |handled |hand| |have| |i|'|m| |long| |me| |okay| |ok| |on| |rest| |right| |safe| |shortly |soon| |sorted| |sort| |sure| |taken| |us| |we|'|re |will| |work|
'|ll| |another |are| |away| |by| |is| |it|'|s| |now| |other| |several |someone |they|'| |three| |today| |tonight |two| |will|
'|ll| |an| |a| |can| |deliver |it| |may| |my| |our| |shall| |should| |them| |the| |will| |your|
'|ll| |appendi |attache |can| |column |dashboa |slide |spreads |will|
'|ll| |are| |as| |be| |is| |stay |will| |you
'|ll| |are| |be| |is|
'|ll| |are| |can| |will|
'|ll| |are| |is| |shall| |should| |will|
'|ll| |arrive |bring |by| |come |coming| |does| |goes| |have| |is| |land |next| |ship |will|
'|ll| |attende |dealt| |handled |hear| |looked| |seen| |sorted |things| |we|'|re |will|
'|ll| |at| |by| |due| |is| |shall| |than| |to| |will|
'|ll| |at| |from| |going| |into| |i| |of| |we| |will| |with|
'|ll| |automat |disrupt |downtim |effortl |effort| |hands|- |hassle| |interru |isn|'|t |never| |no |pain |risk| |risk|-| |safe| |seamles |smooth| |stress| |trainin |trouble |will| |won|'|t |work|
'|ll| |back| |busines |open| |trading |up| |will|
'|ll| |be| |comes| |come| |is|
'|ll| |be| |get |goes| |going| |go| |make |put|
'|ll| |booked| |buy| |climb| |come| |disappe |double| |drop| |earns| |earn| |empty| |fall| |fill| |for| |full| |gets| |get| |gone| |halved| |happier |know| |longer| |love| |lower| |means| |puts| |return| |ring| |rise| |shorter |shrink| |soar| |spend| |stay| |stop| |thank| |through |triple| |up| |will| |you|
'|ll| |busines |everyth |operati |product |service |trading |traffic |will| |work|
'|ll| |by| |deadlin |due| |going| |later| |latest| |shall| |will|
'|ll| |by| |due| |is| |no| |shall| |the| |to| |will|
'|ll| |cannot| |can| |can|'|t |ever| |never| |not| |will|
'|ll| |cannot| |can|'|t |deal |never| |not| |price |pricing |quality |rate |service |terms| |value| |won|'|t
'|ll| |can| |charge |fee |interes |penalt |surchar |will|
'|ll| |can| |going| |shall| |to| |will|
'|ll| |can| |going| |will|
'|ll| |can| |is| |will|
'|ll| |can| |to| |will|
'|ll| |can| |will|
'|ll| |comes| |going| |has| |will|
'|ll| |doesn|' |don|'|t |even| |needn|' |never| |not| |will| |won|'|t
'|ll| |doesn|' |never| |will| |won|'|t |wouldn|
'|ll| |don|'|t |experie |face| |get| |have| |is| |never| |not| |remains |see| |stays| |will| |won|'|t
'|ll| |even| |will| |won|'|t
'|ll| |every| |fit |hold |run |stick |will| |work
'|ll| |fix| |get| |give| |pay| |refund| |replace |take| |will| |won|'|t
'|ll| |get |goes| |going| |slips| |will|
'|ll| |get |going| |will|
'|ll| |go |shall| |will|
'|ll| |goes| |go| |happens |itself| |on| |passes| |run |will| |work
'|ll| |goes| |go| |hitch| |its| |passes| |runs|
'|ll| |going| |gonna| |will|
'|ll| |going| |gonna| |will| |won|'|t
'|ll| |going| |shall| |should| |will|
'|ll| |going| |shall| |will|
'|ll| |going| |will|
'|ll| |hearing |will|
'|ll| |hereby| |will|
'|ll| |is| |will|
'|ll| |i| |possibl |that| |we| |will| |you|
'|ll| |needs| |shall| |takes| |to| |will|
'|ll| |never| |not| |shall| |won|'|t
'|ll| |never| |to| |will| |won|'|t |wrong|
'|ll| |never| |will| |won|'|t
'|ll| |not| |will| |won|'|t
'|ll| |remain |stay |will|
'|ll| |shall| |should| |to| |will|
'|ll| |shall| |to| |will|
'|ll| |shall| |will|
'|ll| |shall| |will| ’|ll|
'|ll| |to| |will|
'|ll| |will|
'|ll| |will| |you|
'|m| '|re| '|s| |am| |are| |attendi |be| |by| |down| |holding |in| |is| |joining |meeting |out| |over| |running |to| |up| |visitin
'|m| '|re| '|s| |am| |are| |at| |in| |is| |on| |there| |with|
'|m| '|re| '|s| |am| |are| |be| |is|
'|m| '|re| '|s| |am| |are| |call |is| |phone |ring
'|m| '|re| '|s| |am| |are| |is|
'|m| '|re| |am| |are|
'|m| '|s| badly| ed| twice| upside| wrong |accept| |am| |angry| |annoyed |bear| |been| |blame| |booked |brought |built| |caught| |come| |communi |complai |cross| |delay| |didn|'| |did| |done |done| |early| |error| |fault| |for| |found| |given |given| |hadn|'| |had| |handled |high| |is| |i| |kept| |known| |late| |left |left| |let |let| |low| |made| |managed |mine |miss| |mistake |my| |never| |no| |ours |our| |part |planned |prepare |promise |put |put| |quoted |read| |rung| |said |said| |seen| |sent |sent| |shown| |side |signed |slip| |spoken| |taken |taken| |take| |that| |there| |thought |told |told| |was| |we| |written |wrong|
'|m| time| |achieve |admir |amaz |am| |away| |a| |big| |brand| |busines |career| |company |content |fantast |great| |growth| |huge| |impress |inspir |journey |love |mission |profile |progres |success |team| |vision| |was| |website |we| |wonderf |work| |you|
'|m| |account |agenc |am| |award|- |bdr| |builder |busines |calling |compan |consult |establi |fast|-| |firm |founded |full|-| |global |innovat |introdu |leader |leading |maker |manufac |name| |premier |produce |provide |radar| |reachin |rep| |sales| |sdr| |special |supplie |top |trusted |vendor |we| |writing |years|
'|m| |am|
'|re| '|s| ies| y| |are| |being| |be| |complia |full| |in| |is| |it|'|s| |keep |make| |stay| |we|'|re
'|re| '|s| |are| |be| |is| |will|
'|re| '|s| |are| |has| |have| |holds| |hold| |is|
'|re| '|s| |are| |is|
'|re| '|s| |are| |is| |i| |we|
'|re| |are|
'|re| |are| |dear| |in| |online| |prefere |to| |unsubsc
'|s| \d |by |by| |cut |cut| |disappe |doubled |down| |dropped |fell |find| |gained| |get| |gone |grew |grew| |halved |halved| |is| |rose |saved |saved| |see| |tripled |vanishe
'|s| end eow
'|s| hing| |back| |breeze| |cakewal |cake| |disrupt |doddle| |doesn|' |don|'|t |downtim |effects |effort| |goes| |happens |hassle| |is| |learnin |lifting |loss| |moving| |not| |no|-|br |pain| |raising |risk| |runs| |single| |stress| |takes| |thing| |trainin |walk| |won|'|t |work| |worries |you|
'|s| shop| s|' |account |address |agency| |apprent |asked| |assista |bank| |because |been| |behind| |bug |calenda |called| |came| |carrier |caused| |chased| |checked |colleag |comes| |compute |courier |crm| |customs |databas |date |departm |didn|'| |did| |dispatc |down| |driver| |ended| |enginee |factory |fault |filter| |finance |forgot| |glitch |gone| |got| |have| |hiccup |how| |intern| |is| |it| |it|'|s| |just| |lab| |landed| |lies| |logisti |lorry| |lost| |made| |marketi |mill| |must| |my| |never| |night| |number |order |papers |paperwo |plan |post| |predece |printer |problem |product |purchas |ran| |reminde |said| |sales| |schedul |secreta |shift| |slipped |slip| |softwar |supplie |switchb |system| |team| |temp| |th |the| |things| |timetab |told| |trainee |van| |vendor| |warehou |warned| |was| |week| |went| |why|
'|s| |adds| |amounts |comes| |is| |means| |works|
'|s| |adds| |comes| |is| |makes| |means|
'|s| |all| |are| |a| |is| |one|
'|s| |aren|'| |are| |be| |does| |exist| |isn|'|t |is| |seem |sound |wasn|'| |was| |weren|' |were|
'|s| |are| |be| |has| |have| |is| |with| |you|
'|s| |are| |is|
'|s| |are| |is| |run |work
'|s| |as| |other|
'|s| |bring| |call| |come| |drink| |eat| |for| |free| |help| |hesitat |invite| |is| |keep| |me| |out| |please| |sit| |stay| |take| |to| |us| |you|
'|s| |charge| |cost| |fee| |no| |pay| |zero|
'|s| |comes| |is|
'|s| |do| |have| |is| |th
'|s| |is|
'|s| |is| |makes| |means| |to|
'|s| |no| |to| |zero|
'|til| by| till| til| until|
'|t| everyone he| nobody| nothing| ot| please| she| there| they| this| you| |board| |boss| |colleag |driver| |enginee |invoice |lawyer |manager |one| |payment |people| |side| |staff| |team|
'|ve| cannot| can|'|t| led not| won|'|t| |able| |availab |back |been| |be| |going| |had| |have| |not| |off| |possibl |to|
'|ve| |delight |glad| |happy| |have| |how| |like| |love| |our| |the|
--> [|audito
-|day day
-|fold \d absentee admin| attritio bookings bottom| carrying cash churn cloud| complain consumpt conversi cost customer cycle| deals defect dollars double|- downtime efficien eighty electric energy| engageme error| euros expense fifteen fifty fold footfall forty freight| fuel| growth handling headcoun heating| hundred| income insuranc inventor labo leads lead| margin market| meetings millions million| ninety no|-|sho orders output overhead overtime payback payroll| phone| pipeline pounds power| processi producti profit profitab reject renewal| reply| response retentio return returns| revenue roi sales savings scrap seventy shipping shrinkag sixty spend spending stock ten thirty thousand throughp ticket| traffic turnover twenty twice waste water| workload x| yield |afterno |day |day| |fifth| |fortune |half| |hour |hour| |hrs |less| |line |market |month |more| |morning |never| |quarter |rate |shift| |tenth| |third| |times |week |week| |year
-|fold \d absentee admin| attritio bookings bottom| carrying cash churn cloud| complain consumpt conversi cost customer cycle| deals defect double|- downtime efficien eighty electric energy| engageme error| expense fifteen fifty fold footfall forty freight| fuel| growth handling headcoun heating| income insuranc inventor labo leads lead| margin market| meetings ninety no|-|sho orders output overhead overtime payback payroll| phone| pipeline power| processi producti profit profitab reject renewal| reply| response retentio return returns| revenue roi sales savings scrap seventy shipping shrinkag sixty spend spending stock ten thirty throughp ticket| traffic turnover twenty twice waste water| workload x| yield |line |market |rate |the| |times
-|fold \d absentee admin| attritio bookings bottom| carrying cash churn| cloud| complain consumpt conversi cost customer cycle| deals| defect dollars double|- downtime efficien eighty electric energy| engageme error| euros expense fifteen fifty fold footfall forty freight| fuel| growth| handling headcoun heating| hundred| income| insuranc inventor labo leads| lead| margin market| millions million| ninety no|-|sho orders| output| overhead overtime payback| payroll| phone| pipeline pounds power| processi producti profit profitab reject renewal| reply| response retentio return returns| revenue roi| sales| savings| scrap| seventy shipping shrinkag sixty spending spend| stock ten thirty thousand throughp traffic| turnover twenty twice waste| water| workload x| yield| |afterno |booked| |day |day| |fifth| |fortune |half| |hour |hour| |hrs |line| |market| |month |morning |quarter |rate |shift| |tenth| |third| |times |volume| |week |week| |year
-|fold \d dollars double|- eighty euros fifteen fifty figure fold forty hundred| last| millions million| ninety our pounds seventy sixty ten thirty thousand twenty twice x| |afterno |day |day| |fifth| |fortune |half| |hour |hour| |hrs |month |morning |quarter |shift| |tenth| |third| |times |us |week |week| |year
-|fold \d dollars double|- eighty euros fifteen fifty flow flow| fold forty hundred| millions million| ninety pounds seventy sixty ten thirty thousand twenty twice x| |absente |admin| |afterno |attriti |booked |booked| |booking |bottom| |carryin |churn |churn| |cloud| |complai |consump |convers |cost |custome |cycle| |day |day| |deals |deals| |defect |digit |downtim |efficie |electri |energy| |engagem |error| |expense |fifth| |figure |footfal |fortune |freight |fuel| |growth |growth| |half| |handlin |headcou |heating |hour |hour| |hrs |income |income| |insuran |invento |labo |leads |leads| |lead| |line |line| |margin |market |market| |money |month |morning |no|-|sh |orders |orders| |output |output| |overhea |overtim |payback |payroll |phone| |pipelin |power| |process |product |profit |profita |quarter |rate |reject |renewal |reply| |respons |retenti |return |returns |revenue |roi |roi| |sales |sales| |savings |scrap |scrap| |shift| |shippin |shrinka |spend |spendin |spend| |stock |tenth| |third| |through |ticket| |times |traffic |turnove |waste |waste| |water| |week |week| |workloa |year |yield |yield|
-|fold \d dollars euros flow| fold pounds x| |absente |admin| |afterno |attriti |booked| |booking |bottom| |carryin |churn| |cloud| |complai |consump |convers |cost |custome |cycle| |day |day| |deals| |defect |double| |downtim |efficie |eighty |electri |energy| |engagem |error| |expense |fifteen |fifth| |fifty |footfal |fortune |forty |freight |fuel| |growth| |half| |handlin |headcou |heating |hour |hour| |hrs |hundred |income| |insuran |invento |labo |leads| |lead| |line| |margin |market| |million |month |morning |ninety |no|-|sh |orders| |output| |overhea |overtim |payback |payroll |phone| |pipelin |power| |process |product |profit |profita |quarter |rate |reject |renewal |reply| |respons |retenti |return |returns |revenue |roi| |sales| |savings |scrap| |seventy |shift| |shippin |shrinka |sixty |spendin |spend| |stock |ten |tenth| |third| |thirty |thousan |through |ticket| |times |traffic |turnove |twenty |twice |waste| |water| |week |week| |workloa |year |yield|
-|fold \d dollars euros fold pounds x| |afterno |day |day| |double| |eighty |fifteen |fifth| |fifty |fortune |forty |half| |hour |hour| |hrs |hundred |million |month |morning |ninety |quarter |seventy |shift| |sixty |ten |tenth| |third| |thirty |thousan |times |twenty |twice |week |week| |year
-|fold \d fold x| |afterno |day |day| |double| |eighty |fifteen |fifty |forty |half |hour |hour| |hrs |morning |ninety |seventy |shift| |sixty |ten |thirty |times |twenty |twice |week |week|
-|fold \d fold x| |first |month |quarter |times |twice |week
-|fold| \d dollars| euros| fold| pounds| x| |afterno |day |day| |double| |eighty |fifteen |fifth| |fifty |fortune |forty |half| |hour |hour| |hrs| |hundred |million |month| |morning |ninety |quarter |seventy |shift| |sixty |ten |tenth| |third| |thirty |thousan |times| |twenty |twice| |week |week| |year|
-|one| body| ne| |brand |company |competi |firm |manufac |one| |platfor |product |provide |solutio |supplie |system |team |tool |vendor
-|one| body| |agency| |bakery| |company |competi |dealer| |firm| |maker| |one| |other| |shop| |supplie |vendor|
-|one| body| |brand |company |competi |else| |firm |manufac |one| |platfor |product |provide |solutio |supplie |system |team |tool |vendor
-|one| body| |brand |company |competi |firm |manufac |of| |one| |platfor |product |provide |solutio |supplie |system |team |tool |vendor
19 20
19 20 http www|. |19 |20 |attache |by| |call |in| |letter |linked| |list |see |source |source| |stud |to|
1st| 2nd| 3rd| 4th| 5th| fifth| first| fourth| second| third|
1st| 2nd| 3rd| 4th| first| fourth| second| third|
1st| 2nd| first| last| latter| second|
24|/|7 all| always day| non time year| |any| |are| |break |clock |day |hold |hour |is| |keep |minute |remain |second |shift |stay |time
24|/|7 always any at| every| round| stop without| |day |held| |hold |keep |kept| |night |remain |round |stay |week |year
24|/|7| always| any| day| time| whatsoev |add| |after| |build| |care| |covered |cover| |create| |deliver |do| |endless |find| |fix| |free| |get| |handle| |include |make| |need| |no| |on| |provide |round| |sun| |yours|
2morrow tmr tmrw tmw tommorow tommorro tomorow tomorrow
2| |ccpa| |fedramp |gdpr| |hipaa| |pci|
://
<!-- [|audito
[|audito |auditor
[|image| |about| |a| |congrat |cool| |free| |great| |how| |interes |isn|'|t |keep| |knows| |know| |nice| |passing |please| |questio |ready| |say| |thank| |town| |unsubsc |wasn|'| |wish|
\d
\d always| for for| next| year| |five| |in| |ten| |time| |year|
\d apr aug autumn| dec fall| feb jan jul jun mar may| new| nov oct quarter| release| sep spring| summer| winter|
\d apr aug autumn| dec fall| feb jan jul jun mar may| nov oct quarter| release| sep spring| summer| version| winter| |year|
\d apr aug dec feb jan jul jun mar may| nd| nov oct rd| sep st| th| |afterno |after| |apr |at| |aug |autumn| |before |before| |beginni |by |by| |cob| |date| |day |day| |dec |early |early| |end| |eod| |eow| |evening |every| |fall| |feb |first| |fortnig |friday |friday| |h |hour |jan |jul |jun |late |late| |lunchti |mar |may| |mid |middle| |midnigh |mid| |minute |monday |monday| |month |month| |morning |next| |night| |noon| |nov |oct |overnig |q |quarter |same| |saturda |sep |spring| |sprint| |start| |summer| |sunday |thursda |time| |today| |tomorro |tonight |tuesday |wednesd |week |weekend |week| |when| |winter| |within| |year|
\d apr aug dec feb jan jul jun mar may| nd| nov oct rd| sep st| th| |afterno |apr |aug |autumn| |before |before| |beginni |by |day |day| |dec |early |early| |end| |fall| |feb |fortnig |friday |friday| |h |hour |jan |jul |jun |late |late| |lunchti |mar |may| |mid |middle| |midnigh |mid| |minute |monday |monday| |month |month| |morning |next| |night| |noon| |nov |oct |overnig |q |quarter |same| |saturda |sep |spring| |sprint| |start| |summer| |sunday |thursda |today| |tomorro |tonight |tuesday |wednesd |week |weekend |week| |winter| |within| |year|
\d a| eight| fifty| five| forty| four| nine| seven| six| ten| thirty| three| twelve| twenty| two| |per
\d cent discount price rate
\d cent| s| |cent|
\d coming| spring| sprint| summer| upcoming version| |quarter |release |sprint| |update| |version
\d day month week |before| |end| |q |quote| |through |till| |until| |year|
\d day| |before| |then| |the| |this| |till| |time| |today| |tomorro |until| |yet|
\d dollars euros pounds |a |each| |every| |fortune |hundred |million |month |per| |quarter |thousan |week |year
\d double|- eighty fifteen fifty forty ninety seventy sixty ten thirty twenty |a| |half|
\d double|- eighty fifteen fifty forty ninety seventy sixty ten thirty twenty |half| |quarter |third|
\d eight eleven five four nine one seven six ten three twelve two
\d eighteen eighth eleventh fifteent fifth first fourteen fourth hirty| nineteen ninth second seventee seventh sixteent sixth tenth third thirteen thirtiet twelfth twentiet wenty|
\d eighteen eighth eleventh fifteent fifth first fourteen fourth nineteen ninth second seventee seventh sixteent sixth tenth third thirteen thirtiet twelfth twentiet |eighth |fifth |first |fourth |ninth |second |seventh |sixth |third
\d eighteen eighth| eleventh fifteent fifth| first| fourteen fourth| hirty| nineteen ninth| second| seventee seventh| sixteent sixth| tenth| third| thirteen thirtiet twelfth| twentiet wenty|
\d eighteen eighth| eleventh fifteent fifth| first| fourteen fourth| nineteen ninth| second| seventee seventh| sixteent sixth| tenth| third| thirteen thirtiet twelfth| twentiet |eighth| |fifth| |first| |fourth| |ninth| |second| |seventh |sixth| |third|
\d eight| fifty| five| forty| four| nine| seven| six| ten| thirty| three| twelve| twenty| two| |fifteen |fifty| |five| |forty| |hundred |ten| |thirty| |twenty|
\d er| http re| |attache |auditor |by| |certifi |expire |issued| |letter| |link| |number| |page| |questio |report| |scope| |see| |to| |until|
\d hirty| wenty| |eightee |eighth |elevent |fifteen |fifth |first |fourtee |fourth |ninetee |ninth |second |sevente |seventh |sixteen |sixth |tenth |third |thirtee |thirtie |twelfth |twentie
\d hirty| wenty| |eightee |eighth| |elevent |fifteen |fifth| |first| |fourtee |fourth| |ninetee |ninth| |second| |sevente |seventh |sixteen |sixth| |tenth| |third| |thirtee |thirtie |twelfth |twentie
\d http ies| www|. y| |19 |20 |attache |by| |call |in| |letter |linked| |list |see |source |source| |to|
\d http |attache |auditor |by| |cent |certifi |expire |issued| |letter| |link| |number| |page| |questio |report| |scope| |see| |to| |until|
\d ment |discoun |fee |increas |price |rate |rent| |surchar |tariff|
\d or| rom| |once| |use|
\d time| |below| |fast| |fifteen |five| |four| |instant |is| |millise |of| |one| |sixty| |split|- |stays| |sub |ten| |thirty| |two| |under|
\d |10| |5| |five| |majorit |ten|
\d |10| |all| |almost| |double| |dozens| |eighty |eight| |everybo |everyon |fifteen |fifty |forty |four| |hundred |most| |nearly| |ninety |nine| |of| |practic |quarter |seventy |seven| |sixty |ten |thirds| |thirty |thousan |three| |twenty |two|
\d |10| |almost| |double| |eighty |fifteen |fifty |five| |forty |majorit |nearly| |ninety |nine| |of| |practic |quarter |seventy |sixty |ten |ten| |thirds| |thirty |three| |twenty |virtual
\d |3 |eightee |eighth |elevent |fifteen |fifth |first |fourtee |fourth |ninetee |ninth |second |sevente |seventh |sixteen |sixth |tenth |third |thirtee |thirtie |twelfth |twentie
\d |31
\d |4| |7| |8| |9| |eight| |four| |nine| |of| |seven|
\d |9| |all| |double| |dozens| |eighty |everybo |everyon |every| |fifteen |fifty |five| |forty |four| |hundred |most| |ninety |out| |seventy |sixty |ten |ten| |thirty |thousan |three| |twenty |two|
\d |9| |all| |double| |eighty |every| |fifteen |fifty |forty |four| |ninety |out| |seventy |sixty |ten |ten| |the| |thirty |three| |twenty |two|
\d |access| |best |better |chance |choice |faster |feel |feeling |fewer |fun |got| |greater |higher |idea |lost| |lower |more |most |no| |opportu |option |peace |problem |questio |result |rid| |roi |saving |sense |started |stuck| |time |tired| |to| |trouble |used| |value
\d |achieve |average |data| |had| |late| |measure |month| |on| |quarter |ran| |rated| |since| |so| |spec |the| |was| |week| |were| |year|
\d |act |ada |basel |ccpa |ce |cmmc |coppa |cpra |data| |dora |dsgvo |environ |epa |fda |fedramp |ferpa |finra |gdpr |glba |haccp |hipaa |hitrust |industr |itar |law |legal |legisla |mifid |nis |osha |pci |privacy |psd2 |reach |regulat |rohs |safety |securit |sox |tax |ul |wcag
\d |ada |basel |ccpa |ce |cmmc |coppa |cpra |data| |dora |dsgvo |environ |epa |eu| |fda |fedramp |ferpa |finra |gdpr |glba |haccp |hipaa |hitrust |industr |itar |law |legal |legisla |mifid |nis |osha |pci |privacy |psd2 |reach |regulat |rohs |safety |securit |sox |tax |ul |wcag
\d |afterno |day |day| |double| |eighty |fifteen |fifty |forty |hour |hour| |hrs |morning |ninety |seventy |shift| |sixty |ten |thirty |twenty |week |week|
\d |agenda| |agreeme |article |attende |book| |budget| |calenda |clause| |comment |contrac |data| |deck| |earning |figures |forecas |guideli |her| |him| |invite| |invoice |issue| |it| |line| |list |magazin |meeting |memo| |minutes |newslet |note| |numbers |order |paragra |press| |quote| |report| |results |row| |schedul |section |sentenc |slide |slide| |spreads |survey| |them| |you|
\d |agenda| |agreeme |article |a| |book| |budget| |calenda |contrac |data| |deck| |earning |figures |forecas |guideli |her| |him| |invite| |invoice |issue| |list |magazin |meeting |memo| |minutes |newslet |numbers |order |press| |quote| |report| |results |schedul |slide |spreads |survey| |them| |the| |to| |you|
\d |agreeme |annex| |appendi |card| |contrac |exhibit |form| |frame| |in| |msa| |of| |per| |plan| |quote| |schedul |service |sla| |terms| |under| |warrant
\d |agree| |approve |board| |cancel| |change| |clause| |contrac |cut| |drop| |extend| |finance |fine| |give| |grant| |knock| |lawyers |legal| |lower| |my| |offer| |period| |policy| |promise |refund| |rewrite |scrap| |sign| |small| |strike| |take| |terms| |waive| |you|
\d |all| |back| |discoun |free| |guarant |half| |include |lifetim |no| |off| |unlimit
\d |all| |double| |eighty |every| |fifteen |fifty |forty |in| |ninety |of| |seventy |sixty |ten |the| |thirty |three| |twenty |two|
\d |apr |aug |dec |feb |jan |jul |jun |mar |may| |nov |oct |of| |sep
\d |are| |hold |is| |keep |remain |stay
\d |at| |for| |hundred |in| |many| |t |thousan |with|
\d |a| |back| |countle |dozens| |each| |earlier |eight| |every| |faster| |five| |four| |half| |hundred |off| |per| |six| |sooner| |ten| |three| |twenty| |two|
\d |a| |five| |four| |one| |six| |three| |two|
\d |a| |half| |one| |the|
\d |because |cause| |certain |contrac |don|'|t |enginee |example |find| |honestl |if| |instanc |i|'|m| |last| |limit| |means| |month| |reason| |report| |seat| |so| |team| |unit| |way| |we| |what| |writing |year|
\d |before| |by| |for| |of| |quote| |through |till| |until|
\d |best| |biggest |busines |compani |countle |custome |doctors |dozens| |everybo |everyon |experts |fortune |half| |hundred |industr |largest |leading |major| |many| |million |most| |people| |profess |teams| |thousan |top| |world|'
\d |bill |charge |cost |costs |discoun |fee |fees |per| |premium |price |prices |pricing |quote |rate |rates |renewal |rent |subscri |tariff
\d |busines |enterpr |gold| |growth| |on| |plan| |plus| |premium |profess |pro| |standar |starter |team| |to| |unlimit
\d |by| |end| |until|
\d |by| |fiscal |of| |q |until|
\d |by| |of| |our| |the| |until|
\d |charge |cost |costs |discoun |fee |fees |licen |monthly |premium |price |prices |price| |pricing |quote |rate |rates |renewal |rent |subscri |tariff
\d |couple| |few| |five| |four| |handful |one| |six| |three| |two|
\d |discoun |fee |increas |insta |price |rate |rent| |surchar |tariff|
\d |discoun |price| |rate|
\d |double| |eighty |fifteen |fifty |five |five| |forty |four |four| |ninety |seventy |sixty |six| |ten |ten| |thirty |three |three| |twenty |twenty| |twice| |two |two|
\d |eight |eleven |five |four |midnigh |nine |noon |one |seven |six |ten |three |twelve |two
\d |eight |eleven |five |four |nine |one |seven |six |ten |three |twelve |two
\d |eightee |eighth |elevent |fifteen |fifth |first |fourtee |fourth |ninetee |ninth |second |sevente |seventh |sixteen |sixth |tenth |third |thirtee |thirtie |twelfth |twentie
\d |eightee |eighth| |elevent |fifteen |fifth| |first| |fourtee |fourth| |ninetee |ninth| |second| |sevente |seventh |sixteen |sixth| |tenth| |third| |thirtee |thirtie |twelfth |twentie
\d |five| |four| |half| |ten| |times| |twice|
\d |hundred |million |thousan
\d |hundred |thousan
\d |next|
\d |our |that |the |this |today|'
\d |per
absentee admin| attritio bookings bottom| carrying cash churn| cloud| complain consumpt conversi cost customer cycle| deals| defect downtime efficien electric energy| engageme error| expense footfall freight| fuel| growth| handling headcoun heating| income| insuranc inventor labo leads| lead| margin market| no|-|sho orders| output| overhead overtime payback| payroll| phone| pipeline power| processi producti profit profitab reject renewal| reply| response retentio return returns| revenue roi| sales| savings| scrap| shipping shrinkag spending spend| stock throughp traffic| turnover waste| water| workload yield| |booked| |line| |market| |rate |volume|
absolute accepted agreed| alright| ccept| certainl deal| excellen fine| gladly| good| great| gree| happy| lovely| okay| ok| perfect| sounds| super| sure| thank understo works| yeah| yep| yes| |accepta |alright |course| |enough| |fine| |good| |great| |happy| |means| |okay| |ok| |perfect |problem |right| |suits| |will| |works| |would|
absolute certainl definite for| of|
absolute certainl definite |course| |sure|
ach| cent| day hour minute second very| |100| |app |call |cloud |connect |defect |deliver |faultle |flawles |inside| |in| |label |line |lost| |mis |network |outage |perfect |pick |platfor |portal |server |shop |site |spotles |system |website |within| |you
ach| very|
ach| very| within| |busines
ach| very| within| |day
ach| very| |all| |half| |many| |most| |nearly| |practic
add admit always| begin close come| confess drop| emphasi end explain| finish get| give| go| hand| hang| hold| jump| keep| kick| leave| let| make| mention move| mute never| note open pass| pause| point| put| quote read| recap remind repeat rephrase run| say see skip| start stop| stress summari take| talk talk| tell| think turn| unmute walk| wind| wrap| |admit| |ask| |at| |best |be| |blunt |brief |candid |careful |clear |day |desktop |devil| |direct |drop| |example |forward |frank |go| |guess |hold |honest |in| |jump| |leave| |minute |moment |mute |open |point |questio |quick |run| |say| |screen |second |short |slide |speaker |stab |straigh |tab |there |thing |to| |transpa |window
add| agree| begin| catch| chat| connect| continue decide| discuss| do| draw| evaluate find| go| have| look| make| meet| move| plan| put| reconven review| run| say| schedule see| speak| start| take| talk| think| try| use| work| write| |into| |started |togethe
add| give| include| provide| throw|
add| give| include| provide| |in|
ade| ady| ed| en| ft| nt| one| pt| ut| wn|
ade| front| shop| |account |archive |b |bathroo |boiler| |booklet |books| |branch |bridge| |brochur |buildin |canteen |catalog |clinic| |convers |databas |data| |doors| |elevato |extensi |factory |fleet| |floor |furnitu |garage| |hall| |harvest |heating |install |kitchen |lab |lift| |line| |machine |migrati |move| |network |order| |oven| |payroll |plant| |plumbin |practic |presses |press| |print| |rebuild |rollout |roof| |server| |shop |site| |softwar |stage| |stand| |store |surgery |system| |tills| |track| |trucks| |vans| |wall| |warehou |website |windows |wiring| |worksho
ade| front| shop| |account |archive |bathroo |boiler| |booklet |books| |branch |bridge| |brochur |buildin |canteen |catalog |clinic| |convers |databas |data| |doors| |elevato |extensi |factory |fleet| |floor |furnitu |garage| |hall| |harvest |heating |install |kitchen |lab |lift| |line| |machine |migrati |move| |network |order| |oven| |payroll |plant| |plumbin |practic |presses |press| |print| |rebuild |rollout |roof| |server| |shop |site| |softwar |stage| |stand| |store |surgery |system| |tills| |track| |trucks| |vans| |wall| |warehou |website |windows |wiring| |worksho
aedt aest sydney|
aedt aest |time
afternoo day fortnigh hour month morning week weekend
afternoo day hour minute morning| week weekend| |afterno |day |hour |minute |morning |week |weekend
afternoo evening lunch morning night
after|
after| also| and| as| because| before| but| once| or| plus| since| so| that| then| when| while|
after| although as| because| before| how| if| once| provided since| that| though| unless| until| what| whenever when| where| whether| which| while| who| why| |case|
after| assuming as| because| before| if| once| provided since| till| unless| until| when| whether| while|
after| if| once| should| unless| until| whenever when| with| |soon|
after| immediat inside| instantl in| under| within| |away| |day |than| |the|
after| later|
after| |than|
agree allow approve authori let| n|'|t| sign |not| |or| |without
agree allow approve authori let| |before| |by| |i| |off| |until| |we| |within| |without
ahead| before| earlier| prior| |advance
ahead| superior |than|
ail essage ing message phone
ail essage machine message phone
ail| essage|
aint| t|
aiting| orking| |answere |apolog |arrived |been| |behind| |called| |came| |come| |couldn| |delay |deliver |didn|'| |done| |down| |dropped |fell| |finishe |followe |getting |gone| |got| |hands| |happen| |hasn|'| |haven|' |junk| |later| |late| |left| |long| |lost| |made| |missed| |never| |news| |nobody| |nothing |no|-|on |only| |overdue |picked| |promise |rang| |ready| |replied |sent| |shipped |should| |show| |silence |slide| |slid| |slipped |slow| |sorry| |spam| |stands| |taken| |that|'| |told| |waiting |wait| |which| |wrong| |wrote|
alert bounce digest events mailer marketin news newslett no not notifica notify updates
alert bounce digest events mailer marketin news newslett notifica notify reply updates
alled ontacted |call|
allow| lemme| let|
all|
all| alright any better care desire easier fine help helpful interest like need ok okay prefer question suit useful want wish work |desired |have| |helpful |interes |necessa |needed |need| |require |useful |wanted |want|
all| always| any| each| every| forever|
all| any| each| every| it| whatever whicheve
all| ould| would| |you|
all| ould| |like| |prefer| |want|
alright any better care desire easier fine help helpful interest like need ok okay prefer question suit useful want wish work |desired |helpful |interes |necessa |needed |require |right |useful |wanted |you|
also| maybe| then|
alternat competit else| other| platform product provider rival solution supplier system thing| tool vendor |alterna |anybody |anyone| |anythin |brands| |competi |current |else| |everybo |everyon |industr |market| |others| |platfor |product |provide |rest| |rival |solutio |supplie |systems |tools| |vendors |what|
always every| guarante max tops without| |matter |most
always| every| ever| year| |after| |good| |years| |year|
always| every| ever| |every| |good| |life| |order| |year|
always| for|
always| |ever|
amsterda berlin| central| cest cet german| madrid| paris|
amsterda berlin| cest cet german| madrid| paris| |europea
an
and| whatever |anythin
annot| an| an|'|t| ouldn|'| ould| |so|
annot| an|'|t| ouldn|'| ould|
annot| an|'|t| ouldn|'| |another |approva |approve |best| |bigger| |biggest |built |carry| |certifi |cheaper |cheapes |correct |cure| |date| |depends |differe |digital |dishwas |early| |employ| |enough |experie |faster| |fastest |figure |fix| |further |hangs| |have| |higher| |hold| |include |keep| |know| |local| |lower| |made |make| |meant |much| |never| |nobody| |only| |optimis |other| |own| |possibl |promise |quickes |quoted| |rated |referen |right| |run| |said| |say| |sent| |simpler |smaller |still| |stock| |strong| |suitabl |tell| |tested |told| |true| |vouch| |waterpr |wrote|
annually daily fortnigh monthly quarterl weekly yearly
anonymou complian covered| encrypte lawful| legal| protecte safe| secure| unhackab watertig |complia
anonymou complian in| lawful| legal| protecte safe| secure| unhackab watertig |legally |safe|
another| back| disappea double doubles expire expires goes| gone go| increase lose lost miss rise rises somebody someone| withdraw |price |table
answer mailbox voice
answer| reply| respond|
answer| |busy| |connect |message |unanswe |voice
answer| |to|
anything nothing| |change |customi |extra |feature |however |integra |request |revisio |until| |wish
anywhere elsewher |above| |ahead| |anyone |better| |beyond| |faster| |price |superio |world|'
any| end| midnight next| now shortly soon today tomorrow tonight |afterno |another |book| |busines |buy| |commit| |days |decide| |end| |evening |friday |grab| |hours |in| |midnigh |monday |month |morning |noon |order| |other| |quarter |reserve |secure| |several |sign| |thursda |tomorro |tonight |tuesday |wednesd |week |weekend
any| end| midnight next| now shortly soon today tomorrow tonight |afterno |busines |days |end| |evening |friday |hours |midnigh |monday |month |morning |noon |quarter |thursda |tomorro |tonight |tuesday |wednesd |week |weekend
an| ing| nna| ould| |and| |can| |get| |have| |hopeful |likely| |m |may| |might| |most| |possibl |probabl |should| |to|
an| ould|
an| ould| |absorb| |as| |bear| |care| |carry| |clean |configu |doesn|' |does| |do| |from| |handle| |install |maintai |manage |migrate |never| |not| |pay |run |sell |set |take |take| |update |won|'|t |wouldn| |you|
an| ould| |easier| |simpler
applies| carries| counts| goes| holds| |good|
apply| give| issue| process| raise| send|
apprecia get| hear| understa |amazed| |amazing |assured |don|'|t |everybo |fine| |great| |issue| |leave| |love| |never| |nothing |okay| |ok| |point| |problem |questio |right| |see| |super| |trust| |we|'|re |we|'|ve |worries |worry| |wouldn|
approved canceled cancelle dropped| extended forgotte gone| granted| struck| waived|
apr april aug august dec december feb february jan january jul july jun june mar march may nov november oct october sep septembe
april|
april| apr| august| aug| december dec| february feb| january| jan| july| jul| june| jun| march| mar| may| november nov| october| oct| sep septembe
april| apr| august| aug| december dec| february feb| january| jan| july| jul| june| jun| march| mar| may| november nov| october| oct| sep septembe |april| |apr| |august| |aug| |decembe |dec| |februar |feb| |january |jan| |july| |jul| |june| |jun| |march| |mar| |may| |novembe |nov| |october |oct| |sep |septemb
are| come get goes| is| stay |be|
armistic remembra veterans
arrange| ask| book| bring| call| check| circulat draft| find| forward| get| look| mail| prepare| put| send| set| share| write| |care| |it| |that| |this|
arrange| book| e| get| put| schedule send| |up|
arrange| book| get| organi put| schedule send| set|
arrier arriv leave ourier ship |boat |dispatc |its| |lorry |pallet |plane |replace |road |ship |shipped |stock |their| |train |truck |van
arrier ourier |at| |in| |leave| |on| |ready| |with| |you
arriv due| leave ship |dispatc |in| |replace |shipped |the| |way
arrive come follow land leave reach stand
arrive| be| come| follow| go| land| launch| leave| reach| ship| |carrier |courier |haulier |in| |its| |post| |printer |their|
artin| lk
ascensio
ash|
ask| check| figure| find| follow| look| speak| talk| touch| |answer |answer| |ask |check |decisio |look |reply |reply| |respons |see |touch |update |update|
ask| get| have| tell|
ask| off| |anybody |anyone| |approva |board| |boss| |directo |else| |finance |first| |lawyers |lead| |legal| |managem |manager |office| |permiss |signatu
assure| confirm| guarante promise| say| tell| |know|
astern| est et
as| beginnin from| starting through| till| until| |to|
as| better| cheaper| faster| more| |against |to| |unlike| |with|
as| |access| |any |anythin |as| |calls| |changes |consult |help| |hours| |mainten |returns |revisio |seats| |service |storage |support |trainin |updates |upgrade |usage| |users| |visits| |whateve
atch atche ondition |commitm |contrac |lock|-| |minimum |notice| |obligat |print|
ater| ate| onger| |and| |can| |come| |dot| |heart| |in| |later| |latest| |sharp| |shine| |sure| |then| |within| |words|
ation es| |access| |bandwid |call |change |consult |data| |develop |devices |edits| |enginee |feature |flexibi |help| |hour |integra |iterati |onboard |project |repair |replace |reports |request |resourc |returns |revisio |scalabi |seat |service |session |storage |support |tickets |traffic |trainin |updates |upgrade |usage| |user |visit |volume| |worksho
ation ies| y| |account |airline |bakerie |bakery| |bank |brand |busines |buyer |carmake |chain |client |clients |compani |competi |custome |enterpr |farm |firm |firms| |grocer |hospita |hotel |insurer |in| |logisti |manufac |organi |others| |partner |peer |peers| |people| |plant |plants| |player |provide |retaile |school |startup |stores| |team |teams| |typical |user |vendor
ation ies| y| |account |airline |bakerie |bakery| |bank |brand |busines |buyer |carmake |chain |client |competi |custome |enterpr |everybo |everyon |farm |firm |grocer |hospita |hotel |insurer |logisti |manufac |partner |peer |plant |player |provide |retaile |school |startup |team |user |vendor
ation ies| y| |account |airline |bakerie |bakery| |bank |brand |busines |buyer |carmake |chain |client |competi |custome |enterpr |farm |firm |grocer |hospita |hotel |insurer |logisti |manufac |partner |peer |plant |player |provide |retaile |school |startup |team |user |vendor
ation |account |airline |bakerie |bakery |bank |brand |busines |buyer |carmake |chain |client |clients |compan |compani |competi |custome |dozens |enterpr |factor |farm |firm |firms| |grocer |hospita |hotel |hundred |insurer |in| |logisti |manufac |organi |others| |partner |peer |peers| |people| |plant |plants| |player |provide |retaile |school |startup |stores| |team |teams| |thousan |typical |univers |user |utilit |vendor
ation |adjustm |as| |at| |cap| |changes |change| |comes| |cost |customi |effort |else |else| |everyth |extras| |extra| |feature |how| |idea| |integra |limit |limitat |limit| |modific |necessa |needed |report| |request |require |restric |revisio |takes |the| |under| |wish| |you|
ations| |account |airline |area |average |bakerie |bakery |bank |brand |busines |buyer |carmake |chain |client |clients |compan |compani |competi |custome |dozens |enterpr |factor |farm |field |firm |firms| |grocer |hospita |hotel |hundred |industr |insurer |logisti |manufac |organi |others| |partner |peer |peers| |people| |plant |plants| |player |positio |provide |retaile |school |sector |shoes |space |startup |stores| |team |teams| |thousan |univers |user |utilit |vendor
ations| |account |airline |area| |average |bakerie |bakery| |bank |brand |busines |buyer |carmake |chain |client |clients |compan |compani |competi |custome |enterpr |factor |farm |field| |firm |firms| |grocer |hospita |hotel |industr |insurer |logisti |manufac |organi |others| |partner |peer |peers| |people| |plant |plants| |player |positio |provide |retaile |school |sector| |shoes| |space| |startup |stores| |team |teams| |univers |user |utilit |vendor
ation| even| |payback |pay|-|b |roi|
ation| ing| |adjustm |changes |configu |develop |integra |migrati |program |trainin |tuning|
ation| out |absence |absente |attriti |bill |booking |breakag |cash |churn| |click| |close| |closing |complai |consump |convers |cost |custome |damage| |deals| |defect |defect| |downtim |efficie |engagem |error| |expense |failure |fill| |footfal |growth| |headcou |hit| |income| |invento |leads| |line| |margin |meeting |mistake |no|-|sh |occupan |open| |orders| |output| |overhea |overtim |payback |pipelin |product |profit |profita |rate |rate| |reject |reject| |retenti |return |revenue |roi| |sales| |savings |scrap| |share| |show| |shrinka |sick| |spendin |spend| |spoilag |theft| |through |time |time| |top| |traffic |turnove |use| |volume| |waste| |wear| |win| |workloa |work| |yield|
attendee buyer| client| contact| customer er| guest| host| invitee| lead| owner| prospect rep| seller| vendor|
attendee buyer| client| contact| customer guest| host| invitee| lead| organi owner| prospect rep| seller| vendor|
at| at|'|s| |accept |agree |doesn|' |does| |isn|'|t |is| |not| |wait |with |won|'|t
at| between| by| from| latest| not| through| up| within| |day| |or| |than| |very|
at| covered free included |cap |charge |extra |limit |nothing |price |us
at| currentl e| is| now |now
at| currentl just| now right| |present
at| currentl now |moment |now |time
at| currentl now |now |th
at| ere| |worst|
at| free included without| |extra |free |us
at| ich| |by| |can| |could| |do| |how| |may| |shall| |should| |what| |when| |will|
at| to| with| |way |your|
australi
autumn fall spring summer winter
autumn| fall| spring| summer| winter|
aw| een| ees| ee| |achieve |boost |close |cut |double |drop |earn |elimina |enjoy |expand |experie |gain |gets| |get| |got| |gr |halve |hit| |improve |increas |lower |made| |make |paid| |raise |reach |recover |reduce |report |save |shave |slash |triple |went| |wins| |win| |won|
ay| ight| |able| |aiming| |aim| |attempt |endeavo |expecti |expect| |hopeful |hope| |hoping| |likely| |looking |look| |maybe| |possibl |probabl |see| |should| |strive| |think| |trying| |try|
a|
a| one|
a| one| three| two|
a| ours| our| ou|
back| site| |answer |answer| |below| |failove |is| |latency |load |of| |process |query |reactio |recover |repair| |reply |reply| |resolut |respons |results |search |support |under|
back| |answer| |boot| |deliver |failove |loading |load| |process |query| |reactio |recover |repair| |reply| |resolut |respons |switch |turnaro
back| |answer| |deliver |load| |reactio |repair| |reply| |resolut |respons |waiting
back| |answer| |enginee |replace |reply| |respons |technic
bastille
before| by| for| from| on| this| till| until| |later|
before| by| for| from| on| this| till| until| |than|
before| |of| |than| |to|
beginnin early| start|
beginnin from| starting through| till| until| up| |of|
beginnin open| sod start|
beginnin start| |days| |part|
better| cheaper| faster| more| |against |cheap| |compare |fast| |good| |unlike| |well|
between| from|
be|
be| come| launch |into |live
be| coming follow land reach |out
be| follow| ship|
be| hear| know|
be| |by| |in| |round|
be| |call|
be| |invit
bill| cancel| change| charge| contact| delete| disappoi disclose exceed| forget| increase interrup invoice| leave| lose| miss| publish| raise| release| remove| resell| reveal| sell| share| spam| start| switch| touch| use| |above| |asked| |before| |billed| |billing |charged |chargin |down| |increas |invoice |over| |passed| |raising |until| |without
black|
blazing breaking charge |all|-|i |awe|-|i |blazing |bleedin |breed |chang |crystal |custome |cutting |degree |disrupt |end|-|t |enterpr |feature |first| |future| |generat |holisti |jaw|-|d |leading |lightni |magica |mind|-| |next|-| |notch |one|-|s |paradig |premium |purpose |revolut |silver| |solid |state| |super |superch |superio |synerg |ultimat |ultra|- |unforge |visiona |world |world|-
body| ne| |carries |carry| |goes| |go| |one| |the| |to| |what| |you|
body| ne| |one|
body| one|
body| |100|% |accept| |complet |complia |entirel |even| |find| |fully| |hacker| |happy| |legally |legal| |love| |never| |nothing |obligat |one| |outside |party| |regulat |satisfi |totally
body| |any |better| |comes| |faster| |like| |one| |other|
body| |automat |cost |disrupt |downtim |effort |effortl |extra| |going| |hands|- |hassle |hassle| |interru |isn|'|t |never| |not| |one| |pain |risk |risk|-| |safe| |seamles |smooth| |stress| |trainin |trouble |won|'|t
body| |of| |one|
body| |one|
bom
book |delay |err |forget |get |mis |overhea |oversel |skip |sleep
book| choose| confirm| join| lock| order| pay| renew| sign| subscrib take| |yes|
book| choose| confirm| join| order| pay| renew| say| sign| subscrib take| |in|
boss
bought buy choose chose comes| come| look look| moved| moving recommen regret relies rely renew run stay swear switch trust use using work
bounce| fire| flick| ping| shoot| whizz| |mail| |post|
bowl
box
boxing|
boy
break crash damage delay error fail late leak let los lost miss mistake slip stop wrong
break crash doesn|'| down fail happen late lose lost miss not| slip stop won|'|t wrong |be| |break |fail |get| |go |slip |stop
break crash doesn|'| down fail happen late lose lost miss slip stop won|'|t wrong |can| |could| |ever| |going| |will| |work
bring come earn make pay return
bringing creditin deductin freezing knocking refundin reimburs taking| waiving| writing|
bring|
bring| carry| haul| pick| take|
bring| get| give| hand| show|
bring| get| give| have| send|
british bst gmt|/|bs london uk
burden| effort| hassle| heavy| risk| trouble| work|
burden| effort| hassle| risk| trouble| work| |lifting
business category city class continen country europe field globe industry league market nation planet region sector segment space state trade world |america |anywher |around |asia |availab |built |class |earth |europe |exists |far |globall |going |hands| |kind |made |money |none |period |there |uk |us |world |worldwi
business close| cob cop end| eob eobd |on| |today| |tomorro
business cob cop eob eobd |of| |on| |today| |tomorro
business end fortnigh month qtr quarter week work year |week
buzz| ring| video
bye| |farewel |goodbye |good|-| |kiss|
calendar cw kw
call| chat| come| do| join| make| meet| speak| talk| visit| |there|
call| drop| give| phone| ring| |call
call| get| hop| jump| phone| ring| |her| |him| |them| |you|
call| phone| ring| |another |a| |her| |him| |them| |the| |you|
call| phone| ring| |buzz |call |on| |ring |shout
call| |at| |buildin |office| |plant| |premise |shop| |site| |with| |yard|
call| |her| |him| |them| |you|
canada|
cannot| can|'|t| ing| unable| will| won|'|t| |able| |cance |cancel |decided |dropped |going| |longer| |positio |pulled |pull| |shelved |table |take| |unable| |withdra
cannot| can|'|t| unable| will| won|'|t| |chosen| |decided |not| |with|
cap| ceiling| limit| maximum| upper|
cap| ceiling| limit| maximum| |limit|
cdt central| chicago| cst ct
cdt cst ct |time
cent |100 |attempt |go |try
cent| |100
cent| |100 |absolut |complet |dead| |fully| |perfect |totally |utterly
cent| |100|
cent| |discoun |off| |price| |rate| |rebate|
cent| |our|
cest cet |time
chinese| lunar|
christma xmas x|-|mas
christma xmas| x|-|mas|
cinco|
circle| come| fall| get| report| revert| write|
clad| |absolut |cast|-| |persona |rock|-| |solemn| |waterti
clock
close cob cop day eob eobd |busines |close |play |trading
closest| nearest|
close| ending| end| finish|
close| end|
close| end| nd| od
closing| eighteen eighth| eleventh fifteent fifth| final| first| fourteen fourth| last| nd| nineteen ninth| penultim rd| second| seventee seventh| sixteent sixth| st| tenth| third| thirteen thirtiet th| twelfth| twentiet |eighth| |fifth| |first| |fourth| |ninth| |second| |seventh |sixth| |third|
columbus indigeno
come| drop| see| show| stop| swing| walk| |attenda |attendi |at| |call |joining |there |through
coming follow go land reach |circula |distrib |e |faxed |forward |issued |mailed |posted |provide |sent |shared |submitt |uploade |you |your
coming follow land mailed reach |circula |distrib |faxed |forward |in| |issued |mailed |on| |out |posted |provide |sent |shared |submitt |uploade |with|
coming| followin forthcom next| upcoming
coming| followin last| next| past| previous this| upcoming
coming| followin next| upcoming
coming| next| this|
coming| upcoming
commitme obligati risk| strings| |about| |affecte |break| |change| |happen| |lost| |to| |wrong|
complete gratis harge ost |charge |free |free| |house |nothing
complian data| legal| regulato reportin statutor tax|
complian legal| regulato reportin statutor tax| |protect
complian |certain |complia |comply| |conform |pass| |privacy |protect |securit
confirme discover found| proved| proven| shown| |been|
confirme discover found| proved| proven| shown| |ha
confirme discover found| proved| proven| shown| |to|
confirme let see| speak| talk| |arrange |booked| |confirm |fixed| |put| |reserve |schedul |set|
confirm| guarante promise| say| |you|
conform| konform| proof| safe|
consider leave| will| |about| |covered |good| |it|
corpus|
creditin deductin freezing knocking refundin reimburs waiving| |for| |me| |off| |own| |us|
current| the| this|
current| this| |current
cut| doubled| dropped| fell| grew| halved| never| rose| save tripled|
cut| drop| freeze| hold| hono keep| lock| lower| match| reduce| waive| |off
cut| drop| freeze| hold| keep| lock| lower| match| reduce| r| waive| |off
cw kw |week
cy
cyber|
damage|
date now present
date| |backdat |dischar |free| |let| |release
day
day degrees| hour metres| minute percent| |cent|
day fortnigh hour hr min minute month mth qtr quarter sec second week weekday wk year yr
day fri mon sat sun thu thur thurs tue tues wed weds
day hour hr millisec min minute ms| second
day hour minute
day hour minute second
day hour minutes|
day morrow
day noon
day |fri |mon |sat |sun |thu |thur |thurs |tue |tues |wed |weds
days
day|
day| fri| mon| sat| sun| thurs| thur| thu| tues| tue| weds| wed|
day| overmorr
day| week|
day| |after| |next| |tomorro
day| |agree| |aim| |another |bring| |bump| |can| |change| |cut| |defer| |delayed |delay| |drop| |extend| |go| |increas |instead |late |lower| |make| |more| |moved| |move| |moving| |new| |next| |off| |postpon |pushed| |pushing |push| |raise| |rather| |reduce| |resched |revised |say| |settle| |shifted |shift| |slip| |take| |till |tomorro |until |updated |would|
day| |fri| |mon| |sat| |sun| |thurs| |thur| |thu| |tues| |tue| |weds| |wed|
defin imagin invent omorrow| |boundar |breathe |byword| |deliver |envelop |future| |innovat |nature| |one|-|s |outside |pursues |pursue| |quality |rules| |stands| |stand| |synonym
delayed| slipped| |apolog |attende |behind| |called| |came| |complet |delayed |didn|'| |done| |down| |dropped |fallen| |fell| |finishe |hasn|'| |haven|' |late| |missed| |not| |overdue |promise |rang| |ready| |said| |should| |showed| |slippin |sorry| |still| |there| |told| |turned|
delighte glad| happy| pleased| prepared ready| willing|
delivery print| |apolog |broken| |damaged |delay |extra| |faulty| |for| |further |inconve |missing |mistake |repair| |replace |return| |second| |sorry| |this| |wrong|
deliver|
desk| |desk| |enginee |hotline |line| |people| |service |somebod |someone |support |team| |we|
did| have| who| why| would| |if| |like |to| |you
directiv law legislat norms| obligati regulati requirem rules| standard
discount fee price pricing quote rate take| waive|
discount fee| offer| prices| price| quotatio quote| rate|
doing| |ask| |big| |custome |difficu |is| |it| |large| |no| |say| |small| |the| |trouble |your| |you|
do| get| give| offer| secure|
do| t| |abandon |decline |not| |rejecte
do| |abandon |decline |do| |fix| |not| |rejecte
do| |done|
drop| get| have| put| run|
drop| |boat| |lorry| |pallet| |road| |train| |truck| |van|
during| for| in| over|
during| inside| over| within| |about| |around| |coming| |followi |less| |maximum |more| |most| |next| |roughly |to| |under|
earlier|
early|
earth|
easter
eastern edt est et ny| |york|
eastern edt est et |time
easter|
ed|
ed| e| ing| |asset |at| |basis| |bond |book| |counter |credit| |curve |interes |mark|-| |portfol |positio |rate |return |trading |var|
ed| |admitte |allowed |approve |by| |certifi |complia |lawful| |legal| |permitt
ed| |admitte |allowed |approve |certifi |complia |courts| |lawful| |law| |legal| |permitt
ed| |allowed |cannot| |can|'|t |couldn| |entitle |i| |may| |meant| |shouldn |suppose |to|
ed| |at| |award| |a| |breatht |for| |frictio |genius| |joy| |leap| |magic| |masterp |mouth |other| |perfect |seamles |the| |to| |unmatch |unparal |work |work|
ed| |at| |back| |brought |built| |cut| |done| |driven| |found| |free| |frozen| |given| |held| |hung| |in| |kept| |laid| |made| |met| |paid| |put| |redone| |sent| |set| |sewn| |shown| |sorted| |taken| |told| |up| |with| |written
ed| |award| |a| |breatht |dream| |every| |frictio |genius| |gold| |joy| |leap| |magic| |masterp |mouth |none| |no| |of| |perfect |seamles |unmatch |unparal
ed| |back| |brought |built| |cut| |done| |driven| |found| |free| |frozen| |given| |held| |hung| |kept| |laid| |made| |met| |paid| |put| |redone| |sent| |set| |sewn| |shown| |sorted| |taken| |told| |up| |written |your| |you|
ed| |believe |bet| |choose| |chose| |count| |depend| |love| |moved| |picked| |prefer| |recomme |relies| |rely| |run| |swear| |switche |trust |use |work|
ed| |binding |safe| |sellabl |usable| |valid|
ed| |bought| |brought |found| |gave| |got| |had| |left| |lost| |made| |met| |paid| |said| |saw| |sent| |spoke| |told| |took| |went| |wrote|
ed| |broken| |cut| |down| |late| |lost| |missing |off| |wrong|
ed| |built| |done| |hung| |laid| |place| |ready|
ed| |came| |got| |had| |left| |met| |said| |saw| |sent| |spoke| |told| |was| |went| |were|
eek| k|
eepavali iwali
efore| y|
eid| id|
eight eleven five four nine one seven six ten three twelve two
eighteen eighth| eighty| eight| eleventh eleven| fifteent fifteen| fifth| fifty| first| five| forty| forty|-| fourteen fourth| four| hirty| hundred| nineteen ninety| nine| ninth| one| second| seventee seventh| seventy| seven| sixteent sixteen| sixth| sixty| six| tenth| ten| third| thirteen thirtiet thirty| three| twelfth| twelve| twentiet twenty| two| wenty| |eighth| |fifth| |first| |fourth| |ninth| |second| |seventh |sixth| |third|
eighteen eighth| eighty| eight| eleventh eleven| fifteent fifteen| fifth| fifty| first| five| forty| forty|-| fourteen fourth| four| hirty| hundred| nineteen ninety| nine| ninth| one| second| seventee seventh| seventy| seven| sixteent sixteen| sixth| sixty| six| tenth| ten| third| thirteen thirtiet thirty| three| twelfth| twelve| twentiet twenty| two| wenty| |eight| |five| |four| |nine| |one| |seven| |six| |three| |two|
eighteen eighth| eleventh fifteent fifth| first| fourteen fourth| nd| nineteen ninth| rd| second| seventee seventh| sixteent sixth| st| tenth| third| thirteen thirtiet th| twelfth| twentiet |eighth| |fifth| |first| |fourth| |ninth| |second| |seventh |sixth| |third|
eight| eleven| five| four| nine| one| seven| six| ten| three| twelve| two|
end
end eom
end eoq
end eoy
end |fortnig |month |qtr |quarter |week |work |year
ending| haring| |added| |agreed| |attach |below| |discuss |downloa |enclos |find| |here| |link| |please| |promise |request |sent| |shared| |uploade |view|
end|
ensure| keep| remain| see| stay| |sure|
ensure| make| remain| stay| |all| |it| |our| |that| |the| |this| |your|
ensure| make| |it|
ensure| make| |to|
ensure| see| |sure|
eom month
eoq quarter
eow ing| the|
eow ing| |end
eow week |week
eoy year
er fast ing |360| |all|-|i |awe|-|i |bullet |class |clear |custome |disrupt |edge |end|-|t |enterpr |fast |feature |future| |ground |holisti |jaw|-|d |magica |mind|-| |next| |next|-| |of| |out| |premium |purpose |revolut |rock| |shift |shop |superch |superio |synerg |top| |trail |turbo |ultimat |ultra|- |unforge |visiona |world|-
er fast ing |360| |all|-|i |awe|-|i |bullet |class |clear |custome |disrupt |edge |end|-|t |enterpr |fast |feature |future| |ground |holisti |jaw|-|d |magica |mind|-| |next| |next|-| |of| |premium |purpose |revolut |rock| |shift |shop |superch |superio |synerg |the| |this| |top| |trail |turbo |ultimat |ultra|- |unforge |visiona |world|-
ertainty onfidenc
er| re| |account |archive |bathroo |boiler| |booklet |books| |branch |bridge| |brochur |buildin |canteen |catalog |clinic| |convers |databas |doors| |elevato |extensi |fa |factory |fleet| |floor |furnitu |garage| |hall| |harvest |heating |install |kitchen |lab |lift| |line| |machine |migrati |move| |network |order| |oven| |payroll |plant| |plumbin |practic |presses |press| |rebuild |rollout |roof| |run| |server| |shop |site| |softwar |stage| |stand| |store |surgery |system| |tills| |track| |trucks| |vans| |wall| |warehou |web |website |windows |wiring| |worksho
er| |better| |more|
er| |host| |interna |org| |ours| |our| |owner| |rep| |seller| |sender| |us| |vendor| |we|
er| |less| |more|
esk| ock| |arrive |arrivin |complet |deliver |dock| |done| |door| |finish |fixed| |have| |install |live| |over| |ready| |ship |site| |there|
esn|'|t| n|'|t| |agree |a| |confirm |demonst |documen |fact| |find |has| |have| |indicat |known| |not| |prove |proved| |proven| |recomme |say |scienti |show |suggest |us| |well|
esn|'|t| n|'|t| |not|
est et |europea
est et |time
ested| rue| rusted| |big| |enormou |great| |huge| |massive |phenome |wrong|
est| x| |as| |can| |close| |comes| |gives| |has| |matches |match| |most| |offers| |three| |times| |twice|
est| |best| |most|
est| |most|
es| e| he| ing| invent omorrow| write |box| |breathe |can| |concept |deliver |for| |ideas| |product |pursues |pursue| |shop| |solutio |the| |true| |us|
es| e| ing| invent |breathe |concept |deliver |for| |ideas| |of| |product |pursues |pursue| |shop| |solutio |the| |to| |true| |you|
es| e| ing| r| |fix| |froze |guarant |holding |holds| |hold| |keep| |lock |maintai |protect |secure|
es| |all| |at| |availab |custome |disappe |filling |flying| |for| |fully| |full| |going| |gone| |go| |left| |limited |moving| |new| |open| |out| |places| |remaini |remain| |seats| |selling |slots| |spots| |still| |stock| |supply| |the| |up|
eve ye
even| |investm |payback |roi|
even| |on| |payback |roi|
ever |eternit |lifetim |us| |you
everyone he| nobody| nothing| no| please| she| there| they| you| |board| |boss| |colleag |driver| |due| |enginee |is| |lawyer |manager |n |payment |people| |side| |staff| |team|
ever| in| ot| |you|
ever| ot|
ever| |100| |absolut |always| |complet |entirel |everyon |ever| |forever |good| |life| |one| |really| |totally |truly|
ever| |100| |absolut |always| |complet |entirel |everyon |ever| |forever |good| |life| |percent |really| |totally |truly|
ever| |all| |always| |any| |around| |end| |entire| |every| |ever| |full| |good| |however |inside| |life| |long| |lot| |many| |matter| |much| |never| |night| |often| |same| |single| |under| |whateve |wheneve |whereve |whoever |whole| |within| |without |years|
ever| |care| |come| |do| |full| |good| |matter| |whateve
ever| |ever|
ever| |fast| |good| |soon|
ever| |good| |life|
ew| ye
expected foreseen |because |beyond| |blame| |can| |can|'|t |choice| |control |could |didn|'| |doing| |don|'|t |down| |fault| |forgot| |had| |hands| |happen| |helped| |informe |isn|'|t |knowing |know| |lot| |me| |mistake |much| |never| |nothing |please| |problem |respons |that|'| |things| |told| |us| |warned| |wasn|'|
expect| get| have| receive|
expect| get| have| receive| see|
e| ff| n| |billing |budget| |bundle| |coupon| |deposit |discoun |early| |invoice |list| |note| |order| |plan| |pre |prepaym |price| |promo| |refund| |seat| |tax |unit| |voucher
e| ing| |bank |clear |earn
e| ing| |chosen| |decided |go |not| |press |proceed |with|
e| |about| |above| |amazing |bar| |benchma |best| |blow| |brillia |brings| |bring| |catapul |come| |custome |deliver |dreams| |edge| |elevate |everyth |excelle |expecta |fantast |gold| |harness |into| |level| |lift| |like| |live| |miracle |of| |propel| |quality |reinven |standar |striv |success |superch |takes| |take| |transfo |turboch |unbeata |unleash |unlock| |work |world| |you|
e| |add| |build| |code| |create| |develop |program |write|
e| |approva |certifi |clearan |consent |permit| |plannin |signatu |sign|-|
e| |approve |clear| |counts| |goes| |green |is| |off| |okay| |weighs|
e| |billing |budget| |bundle| |coupon| |deposit |discoun |each| |early| |every| |invoice |list| |note| |order| |plan| |pre |prepaym |price| |promo| |refund| |seat| |tax |the| |this| |unit| |voucher |your|
e| |bill| |charge |costs| |cost| |discoun |fees| |fee| |fixed| |keep| |per| |premium |prices| |price| |pricing |quote| |rates| |rate| |renewal |rent| |stays| |subscri |tariff|
e| |build| |clean| |convert |deliver |equip| |finish| |fit| |install |migrate |move| |paint| |print| |renew| |repair| |replace |scan| |ship| |train| |transla |wire|
e| |distrib |manufac |offer| |provide |sell| |supply|
e| |fee| |package |plan| |price| |subscri
fast |360| |all|-|i |art |awe|-|i |best| |bullet |class |clear |custome |disrupt |edge |end|-|t |enterpr |fast |feature |future| |game| |ground |holisti |jaw|-|d |magica |mind|-| |next| |next|-| |of| |premium |purpose |revolut |rock| |shift |shop |superch |superio |synerg |top| |trail |turbo |ultimat |ultra|- |unforge |visiona |world|-
father
figure| |look|
final| first| last|
find| know| see|
first|
first| immediat inside instantl within |100| |blink| |car| |courier |crash |crew| |down| |driver| |drop |enginee |faultle |finger| |finish| |first |fitter| |flawles |freeze |hang |hundred |know| |less| |let| |longer| |look| |mechani |more| |never| |notice| |not| |nurse| |offline |once |perfect |replace |same| |say| |spare| |spot |spotles |stop |team| |technic |truck| |under |van| |zero|
fit| hang| mock| paint| plumb| switch| turn| weld| wire|
fit| hang| paint| plumb| weld| wire| |on| |up|
fit| pencil| slot| squeeze| train| |class| |course| |lesson| |session |talk| |trainin |webinar |worksho
fi| |account |agency| |assista |bank| |carrier |colleag |contrac |courier |crm| |customs |databas |develop |dispatc |driver| |enginee |factory |filter| |finance |haulier |interne |intern| |it| |laptop| |legal| |library |logisti |manufac |marketi |network |office| |ops| |partner |phone| |post| |predece |printer |procure |product |server| |shippin |softwar |supplie |system| |team| |temp| |trainee |vendor| |warehou
flow| |absence |absente |admin| |attriti |booked| |booking |bottom| |breakag |carryin |churn| |cloud| |complai |consump |convers |cost |custome |cycle| |damage| |days| |deals| |defect |downtim |efficie |electri |energy| |engagem |error| |expense |footfal |freight |fuel| |growth| |handlin |headcou |heating |income| |insuran |invento |labo |leads| |lead| |line| |margin |market| |mistake |no|-|sh |orders| |output| |overhea |overtim |payback |payroll |phone| |pipelin |power| |process |product |profit |profita |rate |reject |renewal |reply| |respons |retenti |return |returns |revenue |roi| |sales| |savings |scrap| |shippin |shrinka |spendin |spend| |spoilag |stock |theft| |through |ticket| |traffic |turnove |waste| |water| |wear| |workloa |yield|
flow| |absente |admin| |attriti |backlog |booked| |booking |bottlen |bottom| |carryin |churn| |cloud| |complai |consump |convers |cost |custome |cycle| |deals| |defect |downtim |efficie |electri |energy| |engagem |error| |expense |footfal |freight |fuel| |growth| |handlin |headach |headcou |heating |income| |insuran |invento |labo |leads| |lead| |line| |margin |market| |no|-|sh |orders| |output| |overhea |overtim |payback |payroll |phone| |pipelin |power| |problem |process |product |profit |profita |queue |rate |reject |renewal |reply| |respons |retenti |return |returns |revenue |roi| |sales| |savings |scrap| |shippin |shortag |shrinka |spendin |spend| |stock |through |ticket| |traffic |trouble |turnove |waste| |water| |workloa |worries |yield|
flow| |absente |admin| |attriti |booked| |booking |bottom| |carryin |churn| |cloud| |complai |consump |convers |cost |custome |cycle| |deals| |defect |downtim |efficie |electri |energy| |engagem |error| |expense |footfal |freight |fuel| |growth| |handlin |headcou |heating |income| |insuran |invento |labo |leads| |lead| |line| |margin |market| |no|-|sh |orders| |output| |overhea |overtim |payback |payroll |phone| |pipelin |power| |process |product |profit |profita |rate |reject |renewal |reply| |respons |retenti |return |returns |revenue |roi| |sales| |savings |scrap| |shippin |shrinka |spendin |spend| |stock |through |ticket| |traffic |turnove |waste| |water| |workloa |yield|
followin next|
follow| hold|
follow| ship| |care| |credite |deliver |dispatc |fixed| |forward |refunde |reimbur |repaire |replace |resolve |sent| |shipped |sorted| |waived| |you|
follow| ship| |credite |deliver |dispatc |fixed| |forward |of| |refunde |reimbur |repaire |replace |resolve |sent| |shipped |sorted| |waived| |you|
follow| ship| |credite |deliver |dispatc |fixed| |forward |refunde |reimbur |repaire |replace |resolve |sent| |shipped |sorted| |taken| |waived| |with|
forever| for| until| |good| |life| |long|
fortnigh month qtr quarter week working| year |week
for|
for| from| since| through| till| until| up|
for| from| since| through| till| until| |to|
fourth| independ july|
free key| |and| |as| |a| |cake |changeo |click| |easy |effortl |foolpro |frictio |happens |hassle| |headach |integra |mainten |migrat |migrati |mov |move| |onboard |on| |pain |park |play |press| |push| |rollout |runs| |simple |stress| |switch |switch| |takes| |touch| |transit |with| |works| |worry|-
fri fri| mon mon| satur sat| sun sun| thurs thurs| thur| thu| tues tues| tue| wednes weds| wed|
fri mon sat satur sun thu thur thurs tue tues wed wednes weds
fri mon satur sun thurs tues wednes
from|
front |agree |agreed |behind |board |committ |cotton |deposit |favo |focused |her |his |my |my| |of| |owned |ownersh |payment |stake |sure| |their |with| |your|
get| have|
get| roll| set| switch| turn| |live
give|
give| hold| run| teach| |in| |their| |them| |the| |your| |you|
giving
gmt utc zulu
go go| launch |activat |added |and |availab |built |configu |correct |deploye |enabled |fixed |impleme |install |launche |live |migrate |online |on| |out |out| |place |release |repaire |resolve |restore |rolled| |set| |switche |tested |turned
good|
go|
groundho
gt ingapore
gt |time
guarante |guarant
guide| run| take| talk| |attendi |at| |by |everyon |in| |joining |on| |over |round |the |them |there |you |you|
half|
hallowe
hardly| never| not| no| n|'|t|
hardly| never| not| n|'|t| |longer|
harge ost |charge |free |nothing
harge ost |covered |free |include |us
harge ost |free |nothing
harge| ost| time| |and| |charge| |free| |however |limit |long| |many| |matter| |much| |night| |nothing |often| |or| |us| |whateve |wheneve
harge| ost| |any| |best| |bigger| |biggest |charge| |deal| |discoun |every| |forever |free| |gratis| |highest |house| |maximum |nothing |price| |rate| |us| |whateve
harge| ost| |charge| |free|
hat| oday| |afterwa |later| |tomorro |week|
hat| o| |appear |be| |seem |to| |was| |were|
hat| o| |break| |fail| |get| |go| |happen| |jam| |leak| |n |stop|
have|
have| |off|
have| |out|
hear| know| |hearing |notifie
he| my| she| the|
he| she| |boss| |daughte |dog| |husband |kid |son| |wife|
hing| |backgro |breeze| |cakewal |click| |clockwo |cook |crew| |custome |doddle| |driver |finger| |guests| |itself| |kitchen |lean| |line| |magic| |no| |no|-|br |nurse |operato |park| |people| |piece| |pupils| |shop| |sit| |sleep| |staff| |team| |thing| |ward| |we| |without |zero|
hirty| nd rd st th wenty| |eightee |eighth |elevent |fifteen |fifth |first |fourtee |fourth |ninetee |ninth |second |sevente |seventh |sixteen |sixth |tenth |third |thirtee |thirtie |twelfth |twentie
hirty| wenty| |eight |eightee |eighth |eighty |eleven |elevent |fifteen |fifth |fifty |first |five |forty |forty|- |four |fourtee |fourth |hundred |nine |ninetee |ninety |ninth |one |second |seven |sevente |seventh |seventy |six |sixteen |sixth |sixty |ten |tenth |third |thirtee |thirtie |thirty |three |twelfth |twelve |twentie |twenty |two
his| oday| onight| |answer| |at| |decisio |ends| |end| |everybo |everyon |grab| |hang| |leave| |log| |my| |never| |not| |okay| |ok| |overnig |over| |reply| |secure| |signatu |snatch| |the| |tonight |up| |won|'|t |yes|
his| onight onite o|-|nigh
hour hour| hr immediat instantl millisec min minute ms| right| same| second |busines |first| |real| |working
how| looking| ready| want| what| wouldn|' |boost |cut |double |grow |heard |know |save |triple |wants |wouldn|
http
http www|. |19 |20 |accordi |analysi |article |attache |benchma |case| |index |index| |linked| |paper |paper| |publish |referen |report |report| |see |source |source| |study |study| |survey |survey|
http www|. |above| |annex| |appendi |are| |as| |attache |below| |clause| |contrac |enclose |followi |form| |listed| |namely| |offer| |page| |quote| |section |see| |terms|
http www|. |above| |annex| |appendi |are| |as| |attache |below| |clause| |enclose |followi |in| |listed| |namely| |page| |section |see|
http www|. |above| |annex| |appendi |are| |as| |attache |below| |clause| |enclose |followi |listed| |namely| |page| |section |see| |the|
http www|. |above| |annex| |appendi |attache |below| |clause| |contrac |enclose |followi |follows |listed| |namely| |offer| |order| |page| |quote| |section |see| |terms| |these| |they|
http |accordi |benchma |compari |indepen |measure |named| |quadran |ranked| |ranking |rated| |report |source| |survey |test |tested|
http |any| |as| |below| |conditi |email |e|-|mai |forgot| |friday| |garage |great |had| |importa |later| |mail |message |monday| |more |need| |note |no| |one |separat |strings |thursda |tomorro |to| |tuesday |was| |wednesd |were| |without |yesterd |you|
http |attach |attache |attachm |below| |earlier |enclose |first| |forgot| |friday| |last| |later| |link |monday| |next| |origina |other| |previou |prior| |sent |separat |thursda |tomorro |tuesday |url |wednesd |yesterd
http |attache |audit |auditor |certifi |expire |issued| |letter| |link| |no|. |number| |page| |questio |report| |scope| |see| |trust| |valid|
iant| ies| y| |ai| |dora| |gdpr| |hipaa| |nis |pci| |sox|
ich| om| |all| |anythin |any| |an| |a| |everyth |of| |somethi |some| |these| |the| |things| |those| |with|
idn|'|t| on|'|t| o| |good| |i| |not| |uncerta |unsure|
idn|'|t| on|'|t| |am| |are| |good| |i|'|m| |not| |to| |we|'|re
id| |of|
ies| list up y| |agenda |agreeme |analysi |answer |artwork |brief |brochur |budget |certifi |chart |checkli |compari |contrac |cost |cv |data| |deck |design |documen |draft |drawing |edit |estimat |figures |file |form |guide |handboo |invitat |invoice |layout |letter |licen |line| |link |list |manual |map |minutes |nda| |note |numbers |offer| |passes| |permit |photo |picture |plan |proof |proposa |questio |quotati |quote |rate |recap |recordi |referen |renderi |report |result |sample |schedul |sheet |side|-| |slide |spec |specifi |spreads |stateme |storybo |survey |table |terms| |tickets |timetab |transla
ies| y| |100| |absolut |all| |always| |any| |ask| |auditor |authori |bother| |complet |cover |customs |data| |each| |every| |fulfil |fully| |inspect |involve |lawyer |lawyers |legal| |man| |meet |ministr |office| |perfect |police| |protect |regulat |solicit |the| |tick |totally |union| |works| |you|
ies| y| |100| |absolut |always| |box |complet |data| |directi |don|'|t |do| |fully| |get |in| |law |lawyer |lawyers |legal| |need| |never| |norm |no| |obligat |paragra |passes| |pass| |perfect |regulat |require |rule |sail |solicit |standar |survive |totally |up| |won|'|t |zero|
ies| y| |account |agency| |airline |airport |amazon| |apple| |auditor |aws| |azure| |bank| |board| |card| |carrier |cisco| |city| |cloud| |consult |contrac |council |courier |customs |dealer| |dell| |dhl| |distrib |dpd| |factory |fedex| |forward |freight |google| |grid| |haulier |hubspot |ibm| |inspect |install |insuran |insurer |integra |investo |isp| |landlor |lawyer |lender| |maersk| |manufac |masterc |microso |ministr |municip |notary| |okta| |operato |oracle| |partner |paypal| |port| |provide |publish |regulat |reselle |salesfo |sap| |service |shipper |shippin |shopify |slack| |stripe| |subcont |supplie |tax| |telecom |the| |truckin |twilio| |union| |ups| |usps| |utility |vendor |visa| |wholesa |workday |your| |zoom|
ies| y| |accurac |agency| |analyti |apps| |app| |brand| |choice| |coffee| |compani |company |coverag |crm| |databas |deal| |desk| |device |engine |enginee |equipme |erp| |expert |feature |filter |firm| |fleet| |infrast |install |machine |manufac |materia |meter |model |network |offer| |option| |package |partner |platfor |price |pricing |printer |product |program |provide |pump |quality |rate |results |route |scanner |securit |sensor |service |softwar |solutio |special |supplie |support |system |team |technol |tool |uptime| |value| |vendor |warehou
ies| y| |agreeme |answer |confirm |contrac |data| |deck |detail |documen |draft |email |figures |file |form |informa |info| |invitat |invite |invoice |link |list |mail |minutes |more| |nda| |notes| |numbers |paperwo |plan |proposa |quote |report |respons |slide |spreads
ies| y| |agreeme |clause |contrac |court| |documen |form |law| |legal |policie |policy| |templat |terms|
ies| y| |all| |almost| |another |an| |a| |baker |bakerie |bakery| |breweri |brewery |builder |busines |butcher |buy |buyer |caf |carrier |chain |client |clinic |compani |company |competi |contrac |custome |dealer |dentist |farm |farmer |firm |fleet |garage |grower |gym |half| |haulier |hospita |hotel |house |kitchen |lab |landlor |majorit |manufac |many| |most| |move |nearly| |neighbo |office |one| |operato |people| |plant |practic |printer |restaur |retaile |salon |school |several |shop |sign |site |some| |switche |three| |tried |tries |two| |use |user |worksho
ies| y| |archite |broker| |builder |consult |crane| |crew| |customs |driver| |electri |fitter| |forward |grower| |guys| |haulier |install |interpr |lab| |notary| |partner |people| |photogr |planner |plumber |surveyo |trainer |wholesa
ies| y| |auditor |claims| |clean| |fine |inspect |lawsuit |on| |sound| |the| |unassai |waterti
ies| y| |auditor |data| |inspect |insurer |ministr |regulat |tax| |works|
ies| y| |fine| |small| |to| |under| |with|
ies| y| |guideli |procedu |rule |terms|
ike| ove| |10| |15| |20| |30| |5| |can| |could| |couple| |few| |fifteen |five| |i| |may| |pick| |ten| |thirty| |twenty|
ike| ove| |can| |could| |let|'|s |may| |shall| |when| |you|
ill| on|'|t| |copies| |days| |deals| |hours| |items| |licen |machine |opening |package |pallet |piece |pilot| |place |seat |slot |spot |system |unit |voucher
in
ing|
inside| within|
inside| within| |about| |around| |at| |coming| |followi |less| |maximum |more| |most| |next| |of| |roughly |than| |the| |to| |under| |up|
inside| within| |about| |around| |at| |maximum |next| |not| |no| |of| |roughly |than| |the| |under| |up|
in|
in| within|
in| |down| |in| |you|
isn|'|t| is| wasn|'|t was|
issue| mail write| |confirm |mail |post |writing
it| sounds| suits then| works would| |booked |diary |fine |good |great |ok |okay |perfect |then|
i|
i|'|ll| will| |can| |will|
japan| jst tokyo|
jst |time
juneteen
keep| |know
labo
last|
last| past| previous
last| past| previous prior|
late
later|
latest| through| within| |after| |before| |later| |latest| |now| |to| |until|
leave|
lemme| |me|
less |autopil |breeze |button |child|' |click |dead| |easy| |effortl |foolpro |forget| |frictio |hassle| |headach |itself |mainten |painles |piece| |plug| |seamles |smooth| |stress| |trouble |turn |walk| |worry|-
less|
let|
let| |informe |loop |posted |updated
let|'|s|
lients| ustomers |another |cut| |doubled |every| |gained| |grew| |halved| |last| |one| |proved| |proven| |recent| |saved| |scienti |swears| |tripled |vanishe |well| |we|
light| |approve |authori |clear| |counts| |enough| |final| |goes| |law| |okay| |sign| |weighs|
line| |agent| |desk| |enginee |fitter| |hotline |mechani |nurse| |our| |somebod |someone |system| |technic |van| |we|
list |agreeme |candida |certifi |chart |contrac |copies| |copy| |documen |drawing |file |form |guide |invoice |manual |names| |paper |paperwo |photo |plan |quote |report |slot
lk |king
lk |luther|
ll| ny|
ll| ny| |adjustm |anythin |changes |change| |customi |everyth |every| |extras| |extra| |feature |frequen |integra |long| |many| |matter| |modific |much| |often| |report| |request |revisio |whateve |wish| |without
ll| ny| |all| |and| |correct |deliver |every| |fail| |hell| |on| |or| |perfect |perform |rain| |right| |succeed |time| |whateve |what| |work
ll| |will|
mail |bring |forward |get |give |hand |mail |post |send
mailed| |arrivin |coming| |courier |deliver |dispatc |forward |going| |handed| |leaving |posted| |sent| |shipped |shippin |uploade |way|
mail| |advise| |back| |be| |call| |confirm |get| |let| |message |phone| |reply| |respond |revert| |ring| |tell| |text| |up| |write| |you|
mail| |busy| |left| |no |not| |unanswe
mail| |write| |writing
mainder| st|
mardi| pancake| shrove|
maundy|
may|
mdt mountain mst mt
mdt mst mt |time
memorial
ment| |credit| |deposit |money| |refund| |reimbur |repayme
mid
mid noon
midnight
millisec minute minute| ms| second |an|
millisec minute minute| ms| second |blink|
millisec minute minute| ms| second |eye|
millisec minute| second| |hour |instant |latency |lightni |millise |minute |real |second |split|-
minutes| |after| |before| |past| |till| |to|
monday pentecos
month| qtr| quarter| week| year|
month| quarter| week| year| ytd
more| |after| |again| |longer| |long| |next| |tomorro
morrow| night| |after| |monday| |next| |tomorro
mother
mpliance nformity |compl
myself| my| one| our| someone| |and|
myself| my| our| someone| |i| |myself| |of|
my| our|
nd rd st th
ndia st
nd| rd| st| th|
nd| rd| st| th| |eightee |eighth| |elevent |fifteen |fifth| |first| |fourtee |fourth| |ninetee |ninth| |second| |sevente |seventh |sixteen |sixth| |tenth| |third| |thirtee |thirtie |twelfth |twentie
nd| |al| |ul|
new|
next|
ne| ther| thing| |brew |build |comes| |cook |deliver |does| |else| |get |grow |has| |know |make |offer |print |read |run |sell |treat |turn
no
nother| |apart| |cut| |differe |higher| |its| |leave
no| whatever whoever|
nything| ny| |cent| |penny| |thing|
nything| |cent| |deposit |fee| |money| |penny| |thing|
nything| |never| |not| |thing| |won|'|t
ny| |able |and| |apparen |bit| |fingers |hopeful |in| |i| |likely| |maybe |might| |perhaps |possibl |presuma |probabl |suppose |to| |we|
ny| |and| |apparen |be| |fingers |hopeful |in| |i| |likely| |maybe |might| |of| |perhaps |possibl |presuma |probabl |suppose |to| |we|
ny| |a| |no| |single| |zero|
ny| |bit| |fingers |hopeful |i| |well| |we|
ny| |bug |bug|-|f |defect |defect| |downtim |error |error|- |failure |faultle |flawles |loss |outage |single| |surpris |trouble
ny| |fingers |hopeful |if| |i| |of| |we|
n| ver| |get |goe
n| |free| |never| |not| |no| |waive |without
n|'|t| |anythin |avoid |beware| |cannot| |cant| |careful |decline |difficu |dubious |early| |far| |hardly| |hard| |hesitat |impossi |instead |lack |less| |neither |never| |nobody| |none| |nor| |nothing |not| |nowhere |no| |rarely| |rather| |refus |relucta |sceptic |seldom| |skeptic |soon| |stop| |unable| |wary| |without
n|'|t| |approve |aren|'| |better| |built |built| |c |can |cannot| |can|'|t |certifi |cheaper |couldn| |dishwas |done| |don|'|t |do| |enough |enough| |fitted| |fit| |good| |go| |help| |here| |her| |him| |include |install |isn|'|t |know| |made |made| |meant |not| |no| |others| |rated |run| |serve| |shipped |sold| |suitabl |suit| |tested |tested| |them| |tried| |used| |was| |waterpr |won|'|t |yet|
n|'|t| |avoid |beware| |but| |cannot| |cant| |careful |decline |difficu |dubious |from| |hardly| |hesitat |impossi |lack |near| |neither |never| |nobody| |none| |nor| |nothing |not| |no| |of| |rarely| |refus |relucta |sceptic |seldom| |skeptic |stop| |than| |too| |to| |unable| |wary| |without
n|'|t| |cannot| |could| |did| |had| |hardly| |longer| |may| |might| |never| |not| |unlikel |was| |were| |would|
n|'|t| |cannot| |could| |did| |had| |hardly| |may| |might| |never| |not| |no| |unlikel |was| |were| |would|
n|'|t| |it| |i| |myself| |my| |never| |not| |overpro |oversta |over|-| |somethi |that| |the| |this| |too| |what| |which|
n|'|t| |it| |not| |that| |your|
n|'|t| |not|
od |day
od |of|
oday| onight| |after| |asking| |before| |calling |come |deal| |discoun |fee |fightin |hold| |hour| |keep| |knockin |lining| |month| |now| |number| |offer| |price |price| |queu |quick| |rate |rate| |ringing |sign| |slot| |terms| |today| |week| |while|
oday| |next|
off| |appoint |call| |demo| |meeting |review| |session |trainin |visit| |worksho
onight onite o|-|nigh |evening
on|
op| |ag| |bv| |company |coopera |corpora |corp| |co| |gmbh| |group| |holding |incorpo |inc| |limited |llc| |llp| |ltd| |nv| |partner |plc| |sas| |sa| |srl|
orthodox
out |adjustm |alterat |change |correct |customi |extra |hours| |mainten |modific |parts| |proofs| |questio |repair |replace |reprint |request |revisio |rounds| |support |trainin |update |upgrade |visit |wishes| |work|
out| |calibra |deliver |first| |freight |hardwar |install |migrati |onboard |parts| |postage |repair |second| |set |shippin |trainin |travel| |worksho
out| |no| |zero|
overmorr |after|
overmorr |next |tmrw |tomorro
over|
over| |answer| |boot| |call |deliver |failove |loading |load| |process |query| |reactio |recover |repair| |reply| |resolut |respons |turnaro
pacific pdt pst pt
palm|
pay |annual| |budget| |bundle| |coupon| |credit| |deposit |discoun |fee| |first| |freight |invoice |licen |monthly |next| |order| |payment |price| |promo| |refund| |renewal |seat| |shippin |subscri |tax |unit| |volume| |voucher |yearly|
pentecos sunday
pentecos whit
presiden washingt
proof| |airtigh |audit |bulletp |covered |encrypt |hack |impenet |protect |safe| |securit |uncrack |unhacka |waterti
proof| |airtigh |court|- |gdpr|-| |inspect |judge|- |lawsuit |law|-|p |waterti
proof| |breach |bulletp |hacker |impenet |lawsuit |legally |tamper |unbreak |uncrack |unhacka
proof| |break| |crash| |fail |fail| |fool |go| |hack| |indestr |infalli |lose| |miss| |unbreak
proof| |break| |crash| |fail |fail| |fool |hack| |indestr |infalli |lose| |miss| |unbreak |wrong|
proof| |bullet |cannot| |can|'|t |impossi |indestr |infalli |unbreak
proof| |fail |fool |go| |indestr |infalli |to| |unbreak
put| |certifi |documen |drawing |plan |report |you|
re
read |accurac |answere |availab |before| |caught| |closed| |coverag |dealt| |defect |doesn|' |dropped |fixed| |handled |hour |letter |minute |never| |order |outage |packed| |packet |parcel |picked| |picture |precisi |print| |process |quality |rate |reading |read| |recogni |repaire |replied |shipped |signal| |solved| |sound| |than| |uptime| |won|'|t |wrong|
red |billed |charged |discoun |held |invoice |waived
revert| |back|
rhood| |10 |10| |15 |15| |20 |20| |30 |30| |5 |5| |area| |city| |couple| |few |few| |fifteen |five |five| |just| |moment |nearby| |pick| |region| |some| |ten |ten| |thirty| |through |town| |twenty| |two |want |you|
rhood| |city| |county| |road| |street| |town| |valley| |village
rite| |ask| |believe |cents| |experie |feel| |guess| |hunch| |imho| |imo| |impress |i| |i|'|d| |me| |mind| |opinion |persona |say| |taste| |think| |view|
rocket| |almost| |booked| |boom| |burstin |cut| |doubled |double| |evapora |explode |flouris |half| |halved| |halve| |hook| |multipl |nothing |overrun |packed| |plummet |ringing |sell| |shrink| |soar| |sold| |take| |thrive| |through |tripled |triple| |vanish| |zero|
rocket| |away| |double| |explode |gone| |halve| |history |plummet |soar| |take| |thing| |through |triple| |vanish|
rosh|
round| |24 |365| |at| |days |days| |day|
round| |24|/|7| |365| |day|
running| |behind| |delay| |held| |hold|-| |late| |overran |waiting |wait|
r|
r| |account |agency| |airline |app| |archite |auditor |authori |bailiff |bank| |board| |builder |buildin |card| |carrier |city| |commiss |committ |company |consula |contrac |council |courier |court| |customs |distrib |electri |embassy |employm |factory |fire| |firm| |forward |foundry |freight |gas| |governm |grid| |haulier |head| |health| |hosting |immigra |inspect |insuran |insurer |investo |it| |jury| |landlor |lawyer| |leasing |lender| |maker| |manufac |mill| |ministr |neighbo |notary| |operato |parcel| |phone| |plannin |platfor |plumber |port| |post| |power| |provide |publish |railway |rail| |regulat |safety| |shippin |sponsor |state| |subcont |supplie |surveyo |tax| |telecom |town| |union| |utility |vet| |water| |wholesa |works|
said| |announc |answere |assured |claimed |insiste |promise |put| |replied |said| |say |saying| |stated| |told| |write |wrote|
said| |announc |answere |claimed |insiste |it| |me| |promise |replied |said| |say |stated| |us| |was| |were| |write |wrote|
same|
sh |me| |us|
shop| |app| |dashboa |module| |platfor |portal| |product |softwar |system| |tool|
show| |absent| |attende |attend| |come| |held| |join| |missed| |show|
signatur |add |apis| |api| |app |audit| |automat |bulk| |connect |dashboa |edition |export |feature |functio |import |integra |interfa |languag |menus| |migrati |mobile| |model |mode| |module |multi|- |plug |release |schedul |single| |sprint| |sso| |transla |two|-|f |update| |v |variant |version |view| |widget
signatur |add |apis| |api| |app |audit| |automat |bulk| |connect |dashboa |edition |export |feature |functio |import |integra |interfa |languag |menus| |migrati |mobile| |model |mode| |module |multi|- |plug |schedul |single| |sso| |transla |two|-|f |variant |version |view| |widget
site| |call| |come| |drop| |person| |visit
sod |busines |of| |work |working
sod |day |of|
st |time
staffed| |about| |account |appoint |away| |backlog |back|-| |because |between |blame| |broken| |broke| |buried| |busy| |carrier |caught| |changes |chaotic |closed| |control |cracks| |crashed |crazy| |delayed |delay| |demand| |develop |didn|'| |difficu |dispatc |down| |due| |ended| |enginee |failed| |fault| |finance |flat| |forgot| |guests| |hadn|'| |had| |half| |hands| |hand| |happene |hectic| |held| |here| |holiday |hospita |ill| |insane| |inspect |interna |issues| |jammed| |late| |leave| |legal| |logisti |lost| |mad| |marketi |meeting |most| |much| |never| |nuts| |off| |overwhe |owing| |plate| |product |quarter |ran| |reorgan |road| |sales| |shortag |short| |sick| |sidetra |since| |slammed |slipped |snowed| |spam| |strike| |stuck| |super| |supplie |supply| |swamped |team| |technic |thanks| |there| |things| |tied| |traffic |travel |turnove |underst |vacatio |vendor| |visitor |wall| |was| |weather |wild| |workloa |year|-|
staffed| |ate| |away| |backed| |behind| |busy| |changed |crashed |delayed |didn|'| |down| |dropped |failed| |forgot| |held| |holding |holiday |ill| |late| |leave| |lost| |messed| |never| |office| |overloa |screwed |short| |sick| |slip| |slow| |snowed| |stock| |strike| |swamped |took| |underst |vacatio |waiting
super
s|
s| ve| |complet |done| |finishe |fixed| |in| |is| |i| |resolve |up| |went| |we|
s| |all| |anythin |any| |an| |a| |each| |everyth |every| |first| |last| |no| |only| |somethi |some| |these| |the| |things| |those|
s| |arrange |been| |booked| |confirm |for| |is| |put| |reserve |schedul |up| |you|
s| |by| |kudos| |of| |what| |with| |your|
s| |day
s| |one| |people|
s| |people|
take|
tax|
th
thanks
there|
the|
thing| |auditor |authori |bulletp |clean |clear |court |covered |fine |import| |inspect |install |judge |lawyer |man |ministr |office |officer |protect |questio |regulat |run| |safe |sell| |ship| |use|
thing| |effort| |work|
this|
time |accura |availab |calls |deliver |fill| |of| |on| |orders |precisi |reliab |shipmen |sla |success |tickets |uptime
time| |24|/|7| |hour| |night|
time| |accura |adoptio |availab |bug|-|f |certain |compati |correct |coverag |deliver |effecti |error|- |fill| |foolpro |guarant |of| |on| |precise |precisi |protect |quality |reliab |retenti |risk|-| |safe| |satisfa |satisfi |secure| |securit |success |sure| |time |uninter |uptime| |waterpr |work |working
time| |accurac |availab |fill| |on|-|ti |reliabi |success |uptime|
time| |at| |for| |wheneve
time| |at| |if| |wheneve
time| |at| |wheneve
time| |wheneve
to
tomorrow
to|
tr uarter
t| |absent| |missed| |no |not|
t| |back |chasing |checkin |get| |let| |looking |no| |reply |time| |trying| |t| |waiting |with| |working |you
t| |than|
up |calibra |deliver |install |migrati |onboard |returns |shippin |support |trainin
up |hike |increas |indexat |rise |surchar
up| |and| |deliver |deploye |deploym |fix| |go|-|li |impleme |install |live| |migrate |migrati |onboard |operati |out| |turnaro
up| |calibra |call |deliver |freight |hardwar |install |migrati |month| |onboard |postage |quarter |repair |shippin |spare| |trainin |travel| |worksho |year|
up| |cancell |card| |contrac |deposit |minimum |subscri
up| |deliver |deploye |deploym |fix| |go|-|li |impleme |install |live| |migrate |migrati |onboard |operati |rolled| |running |set |turnaro
up| |deliver |everyth |install |insuran |mainten |onboard |support |the| |trainin |updates
up| |install |it| |onboard |pilot| |start| |support |switchi |trainin |trial|
ut ver
valentin
victoria
watering |about| |art| |breatht |dream| |feast| |frictio |legend| |like| |masterp |pure| |quantum |seamles |second| |sheer| |standar |unmatch |unparal |unrival |winning |wonder|
week
week |busines |fortnig |month |qtr |quarter |week |working |year
weekend|
weekly| |annuall |daily| |fortnig |monthly |quarter |weekly| |yearly|
week|
we|
whatever whoever| |matter|
whit |monday
who| why| |can |could |like| |told |to| |would| |you |you|
who| why| |i| |to| |we| |you |you|
within|
women|'|
worked|
wrong| |away| |before| |blame| |bonkers |bug| |chaos| |circus| |compute |crm| |delay |delay| |deleted |didn|'| |doing| |down| |error| |failure |fault| |forgot |forward |give| |glitch| |had| |hand| |hold|-| |issue |junk| |know| |lost| |madhous |mayhem| |messed| |mislaid |mistake |misunde |mixed| |mix|-|u |never| |nightma |nuts| |pass| |phone| |printer |problem |ruined| |scanner |server| |should| |softwar |spam| |swallow |system| |tell| |that|'| |things| |threw| |trouble |upset| |was| |which| |wrecked |wrong| |zoo|
w|/|c|
ye |year
year|
yesterda
yom|
you|
you| |expect|
you| |give|
you| |give| |guarant |pledge| |promise |to| |underta |vow| |warrant
ytd |date
ytd |to|
|0 |1
|0 |bay| |hall| |item| |line| |model| |no| |nr| |number| |order| |part| |po| |ref| |room| |serial| |type| |version
|0 |nothing |zero
|0 |nought |zero
|1 |2 |3
|10 |10| |15 |15| |20 |20| |30 |30| |5 |5| |a| |fifteen |five |five| |nearby| |ten |ten| |thirty| |through |time| |twenty| |two |your| |you|
|100
|100 |absolut |complet |dead| |fully| |hundred |perfect |totally |utterly
|100 |absolut |complet |dead| |fully| |per |perfect |totally |utterly
|100 |a| |forever |for| |permane
|100 |a| |one|
|100 |cure |elimina |fix |hold |hundred |keep |last |run |solve |stay |stop |work
|100 |first| |hundred
|100 |hundred
|100 |per
|100 |per |the|
|100| |10| |bakerie |clients |clinics |compani |custome |cut| |doctors |doubled |earned| |everybo |everyon |every| |experts |farms| |firms| |five| |gained| |garages |got| |grew| |growers |halved| |hotels| |indepen |made| |people| |plants| |practic |researc |saved| |schools |science |shops| |sold| |statist |studies |study| |survey |teams| |ten| |tripled |users| |went|
|100| |absolut |advice |always| |auditor |authori |box |complet |council |customs |data| |departm |directi |dut |fully| |hold |inspect |law |lawyer |lawyers |legal |ministr |need| |norm |obligat |officer |paragra |passes| |pass| |perfect |police| |protect |regulat |require |respect |rule |solicit |standar |stands| |survive |tax| |through |totally |union| |waterpr |waterti |works|
|100| |absolut |always |automat |complet |entirel |fully |guarant |one| |perfect |totally
|100| |absolut |always |automat |complet |entirel |fully |guarant |percent |perfect |totally
|100| |absolut |always| |complet |entirel |for |forever |hundred |really| |totally |truly|
|100| |absolut |assured |certain |count| |definit |guarant |matter| |means |promise |sure |whateve |without |word
|100| |absolut |by| |certain |definit |fail |for| |guarant |happens |have| |no| |on |promise |rest| |takes
|100| |all| |always| |answer |any| |at| |courier |day| |each| |enginee |every| |guarant |hour |matter| |minute |moment |replace |replies |reply| |respons |second |somebod |someone |spare| |technic |tha |time| |van| |whateve |without
|100| |a| |crash |done| |drop |e |faultle |flawles |freeze |goe |hang |loaded| |one| |open| |our| |per |perfect |queue |ready| |screen| |sit |slow |spotles |stand |stop |there| |the| |up| |wait |wait| |zero|
|100| |battle| |by| |clinica |field| |formula |indepen |mathema |method| |results |roi| |savings |scienti |solutio |speaks| |speak| |statist |success |system| |technol |time| |to| |track|
|100| |hundred |of|
|100| |hundred |percent
|100| |per
|100|% |absolut |all| |as| |beginni |care| |clean |configu |cost |day| |entire| |every| |finish| |go| |install |maintai |manage |migrate |pay |run |sell |set |update |whole| |you
|100|% |absolut |any| |complet |entirel |feel| |fully| |notice| |perfect |totally |without
|100|% |absolut |be| |complet |dead| |doubt| |questio |totally
|100|% |absolut |certain |definit |for| |most| |positiv |surely| |undoubt |unquest
|100|% |absolut |certain |definit |positiv |surely| |sure| |undoubt |unquest
|100|% |absolut |complet |entirel |perfect |totally
|100|% |absolut |complet |total| |utter|
|100|% |all |most| |none| |whole
|100|% |all| |each| |every|
|100|% |all| |every|
|100|% |always| |automat |box| |built| |complet |done| |fully| |guarant |immedia |include |instant |solved| |taken|
|100|% |always| |automat |complet |fully| |instant
|100|% |asked| |back| |complet |entire| |everyth |every| |full| |money| |no|-|qu |total| |uncondi |we| |whole|
|100|% |by| |complet |consequ |doesn|' |does| |entirel |illegal |issue |issue| |perfect |problem |risk |totally |trouble |won|'|t
|100|% |case |certain |come| |count| |definit |excuses |guarant |happens |ifs |later |matter| |period |promise |shine |sure |without
|100|% |definit |firm |fixed |full| |guarant |ifs |matter |period |promise |stone |sure |without
|10x |2x |3x |double |halve |multipl |quadrup |skyrock |triple
|10x| |double| |halve| |quadrup |skyrock |slash| |superch |transfo |triple|
|19 |20
|19 |20 |achieve |average |far| |had| |last| |late| |measure |over| |ran| |rated| |sheet| |since| |spec |was| |were|
|2 |3
|20 |next|
|24 |24| |365| |and| |any| |or| |the| |week|
|24 |365| |7| |and| |any| |a| |or| |seven| |the|
|24 |clock| |days| |hours| |hour| |night| |seven|
|24|-|ho |48|-|ho |afterno |days| |day| |hours| |hour| |instant |minutes |next|-| |overnig |same|-| |weeks| |week|
|24|/|7| |365| |and| |the|
|24|/|7| |althoug |boxing| |call| |christm |closed| |despite |easter| |friday| |holiday |though| |year|
|24|/|7| |althoug |christm |closed| |day| |despite |easter| |even| |good| |holiday |new| |on|
|24|/|7| |any |at| |day|
|24|/|7| |clock| |days| |night|
|2fa |add|-|o |ai| |alerts |analyti |android |api |app |audit| |automat |auto| |batch| |beta |bulk| |capabil |chatbot |connect |dark| |dashboa |downloa |edition |editor |endpoin |export |feature |filter |forecas |functio |import |integra |interfa |ios |languag |localiz |mobile| |mode |model |module |multi| |multi|- |notific |offline |patch |planner |plug |plug|-| |portal |print |real|-| |release |reporti |reports |report| |saml |scanner |scim |sdk |search |sign|-| |sso |support |sync |trackin |transla |two|-|f |update |upgrade |upload |v |version |view |webhook |widget |workflo
|2fa| |add|-|o |ai| |alerts| |analyti |android |api| |app| |audit| |automat |auto| |batch| |beta| |bulk| |capabil |chatbot |connect |dark| |dashboa |downloa |edition |editor| |endpoin |export| |feature |filter| |forecas |functio |import| |integra |interfa |ios| |languag |localiz |mobile| |model| |mode| |module| |multi| |multi|- |notific |offline |patch| |planner |plug |plug|-| |portal| |print |real|-| |release |reporti |reports |report| |saml| |scanner |scim| |sdk| |search| |sign|-| |sso| |support |sync| |trackin |transla |two|-|f |update| |upgrade |upload| |v |version |view| |webhook |widget| |workflo
|2| |3| |4| |four| |three| |two|
|3 |31
|365| |at| |days| |day| |even| |week| |year|
|4th |day |july
|4th |day |of|
|9
|9 |ninety|
|9s| |9|'|s| |nines|
|a
|a |amount| |chip| |commit| |contrib |donate| |do| |fund| |give| |go| |how| |invest| |make| |offer| |pay| |pledge| |put| |send| |spend| |sponsor |start| |the| |what| |which|
|a |an |concurr |each |every |once |paralle |per |same| |simulta
|a |another |my| |our| |somebod |someone |the|
|a |bug |bug|-|f |defect |defect| |downtim |error |error|- |failure |faultle |flawles |loss |outage |surpris |trouble
|a |eight| |fifty| |five| |four| |nine| |one| |seven| |six| |ten| |three| |twenty| |two|
|a |her| |him| |their| |them| |the| |your| |you|
|a |lifetim |no| |our| |permane
|a |one|
|a |out|
|a |the| |this|
|a |the| |your|
|abandon |decline |planned |rejecte |wo |wont
|able|
|able| |access| |api| |app| |connect |dashboa |export| |feature |functio |import| |integra |languag |mode| |module| |support |sync| |version |view|
|able| |cannot| |can| |can|'|t |couldn| |could| |not| |unable| |won|'|t
|able| |get| |have| |see|
|able| |have| |offer| |support
|able| |speak| |support
|about|
|about| |adapt| |adjust| |buy| |change| |clean| |configu |do| |enter| |export| |fear| |fill| |handle| |import| |install |integra |learn| |lift| |lose| |maintai |manage| |migrate |move| |pay| |prepare |provide |read| |replace |set| |test| |touch| |train| |update| |write|
|about| |adore| |delight |hang| |love| |moon| |never| |pick| |queu |rave| |take| |thank| |thrille |use| |using|
|about| |after| |around| |at| |before| |by| |from|
|about| |after| |bidding |bid| |eyeing| |for| |in| |want |want| |would|
|about| |after| |bidding |interes |lined| |looking |queue| |ready| |waiting |want
|about| |against |behind| |except| |for| |inside| |of| |outside |than| |without |with|
|about| |agreed| |asked| |at| |close| |collect |describ |discuss |finish| |fit| |fix| |hand| |measure |mention |ordered |over| |pick| |promise |raised| |request |review| |sent| |sign| |the| |through |told| |wanted| |wrote| |your|
|about| |and| |ask| |for| |hear| |how| |if| |learn| |out| |to| |what| |when| |whether |with|
|about| |and| |as| |close| |collect |discuss |finish| |fit| |fix| |for| |like| |measure |on| |over| |regardi |review| |sign| |to| |up| |you|
|about| |and| |for| |from| |how| |if| |to| |what| |when| |whether |with|
|about| |another |a| |longer| |more|
|about| |another |day| |drop| |hour| |longer| |minute| |more| |word|
|about| |are| |closed| |dead| |finishe |going| |gone| |history |is| |no| |off| |over| |we|'|re |withdra
|about| |arrives |arrive| |breaks| |break| |cause| |corrupt |crashes |crash| |disappo |down| |drops| |drop| |error| |experie |fail |failure |freezes |freeze| |gets| |hacked| |happens |happen| |interru |into| |issue| |jams| |jam| |late| |leaks| |leak| |loses| |lose| |lost| |mainten |misses| |miss| |offline |outage| |problem |repair| |replac |restart |runs| |run| |slows| |stalls| |stall| |stops| |stop| |suffer| |unavail |wears| |wear| |worry| |wrong|
|about| |asked |asking |before| |bidding |climb |doubl |going| |go| |increas |interes |jump |lined| |list |looking |midnigh |now| |ready| |right| |rise |rising |today| |tomorro |tonight |waiting
|about| |as| |for| |go| |like| |look| |on| |regardi |run| |talk| |to| |walk| |you|
|about| |as| |for| |it| |like| |on| |regardi |the| |your| |you|
|about| |book |booked| |cuts| |cut| |double |doubled |dropped |earn |earned| |filled| |gained| |gets| |get| |got| |grew| |halve |halved| |lost| |made| |make |need |never| |pay |quadrup |reporte |reports |report| |save |saved| |saw| |seen| |sees| |see| |sell |serve |sold| |swear |take |took| |triple |tripled |went| |won|
|about| |committ |due| |going| |gonna| |plannin |set|
|about| |disrega |forget| |ignore| |mind| |skip|
|about| |drop| |out| |scrap| |waive|
|about| |for| |of| |on| |regardi
|about| |going| |gonna| |plannin
|about| |over| |with|
|above |another |anythin |cent| |extra |more |over |penny|
|above |another |else |extra |more |over
|above| |admissi |afterwa |after| |colo |during| |entranc |entry| |except| |excludi |for| |from| |if| |notice| |orders| |over| |parking |plus| |sample| |speech| |then| |to| |until| |when| |within| |with|
|above| |allowed |apply| |complia |illegal |lawful| |legal| |objecte |within|
|above| |always| |any| |below| |catch |count |day| |delay| |detect |downtim |every| |excepti |find |hour |hour| |interru |later| |less| |longer| |measure |minute |minute| |more| |night| |outage| |over| |pick |read |recogni |second |second| |shift| |single| |slower| |sort |spot |standst |times| |under| |waiting |weigh
|above| |and| |extra |over| |way
|above| |are| |at| |below| |between |is| |over| |remain |stay |under| |within|
|above| |at| |better| |least| |less| |over|
|above| |at| |be| |exceed |is| |of| |over| |stay
|above| |at| |exceed |is| |of| |over| |will|
|above| |at| |over| |than|
|above| |audit |book| |check |complia |conform |council |court| |cover |covered |examina |fine |fulfil |headach |inspect |kosher| |lawful| |lawyer |lawyer| |legal |legally |legal| |licen |line| |meet |necessa |needed| |objecti |permit| |problem |protect |questio |require |review| |satisf |solicit |test| |tick |trouble |waterpr
|above| |below| |better| |bigger| |down| |faster| |gone| |higher| |less| |lower| |more| |over| |shorter |smaller |under| |up| |zero|
|above| |below| |beyond| |colder| |hotter| |over| |past| |under| |warmer|
|above| |below| |by| |from| |over| |to| |under|
|above| |below| |over| |to| |under|
|above| |class| |competi |everybo |everyon |league| |others| |rivals|
|absent| |did |missed| |no |not|
|absolut |any| |bet| |entirel |free| |got| |go| |lose| |nil| |nonexis |non|-|e |no| |no|-|br |ours| |practic |risk| |slighte |strings |there| |us| |without |zero|
|absolut |assure| |certain |definit |guarant |promise |sure| |swear| |without
|absolut |break| |complet |fail| |happen| |hundred |jam| |leak| |lost| |million |physica |simply| |stop| |technic |thousan |utterly |wrong|
|absolut |cast|-| |iron |persona |rock|-| |solemn| |waterti
|absolut |certain |correct |course| |definit |done| |do| |gladly| |okay| |ok| |problem |right| |sure| |that|'| |thing| |yeah| |yep| |yes|
|absolut |certain |correct |definit |done| |gladly| |no| |of| |okay| |ok| |right| |sure| |will| |yeah| |yep| |yes|
|absolut |certain |definit |fail| |for| |guarant |promise |swear| |you|
|absolut |complet |entirel |get| |totally
|absorb| |bear| |carry| |cover| |eat| |swallow
|absorb| |care| |cover| |over| |pay| |pick| |swallow
|absorb| |cover| |pay| |swallow |take| |up|
|acceler |achieve |add| |beat| |book| |boost| |bring| |close| |cut| |deliver |double| |drive| |drop| |earn| |elimina |enjoy| |exceed| |expand| |free| |gain| |generat |get| |grow| |halve| |hit| |improve |increas |land| |lift| |lower| |make| |maximi |multipl |outperf |outsell |push| |quadrup |raise| |reach| |recaptu |recoup| |recover |reduce| |save| |see| |shave| |shrink| |skyrock |slash| |trim| |triple| |unlock| |win|
|accept |accepta |agree |enough |going| |live| |ok |okay |possibl |suit |th |wait |work
|accept |agree |anythin |approve |everyth |excepti |exclusi |extensi |pass |put |sign |territo |waive |waiver| |wave| |whateve |what|
|accept |agree |approve |bring |clear |collect |connect |cover |deliver |finish |give |grant |hand |install |lift |open |pay |refund |reimbur |release |repair |replace |roll |send |sign |switch |take |waive
|accept |agree |approve |clear |come |connect |cover |deliver |finish |give |grant |let |pay |release |sign |waive
|accepta |agreed |can |enough |good| |late |ok |okay |possibl |suit |work
|accepte |admitte |allowed |approve |certifi |complia |lawful| |legal| |licen |permitt
|accepte |agreeme |approva |approve |arrived |came| |cleared |come| |complet |confirm |contrac |counter |data| |deposit |landed| |order| |paid| |paperwo |payment |po| |provide |reached |returne |sent| |signed| |transfe |uploade
|accepte |approve |arrived |attache |back| |came| |cleared |complet |confirm |done| |got| |in| |its| |landed| |me| |our| |paid| |provide |receive |returne |sent| |signed| |the| |transfe |uploade |us| |with| |you|
|accepte |approve |arrived |attache |back| |came| |cleared |complet |confirm |done| |got| |in| |landed| |me| |our| |paid| |provide |receive |returne |sent| |signed| |the| |transfe |uploade |us| |way| |you|
|accept| |add| |adopt| |agree| |approve |around| |arrive| |be| |board| |build| |buy| |certify |clear| |complet |configu |connect |convinc |cover| |deliver |done| |drop| |expedit |extend| |finishe |finish| |fix| |fund| |get| |give| |grant| |handle| |happy| |have| |hono |impleme |install |issue| |join| |let| |live| |love| |make| |match| |migrate |onboard |open| |pay| |pick| |priorit |process |provide |ready| |recomme |refund| |reimbur |release |remove| |renew| |repair| |replace |resolve |respond |roll| |running |say| |send| |set| |ship| |sign| |sponsor |support |switch| |take| |trained |transfe |upgrade |use| |waive|
|accept| |adopt| |agree| |approve |convinc |embrace |happy| |have| |learn| |pick| |sign| |trained |used|
|accept| |agree| |allow| |approve |clear| |deliver |give| |hold| |keep| |lay| |let| |move| |pay| |permit| |pick| |recomme |release |rule| |sign| |supply| |take| |wait| |waive| |yes| |you|
|accept| |agree| |along| |approve |authori |back| |clear| |fine| |grant| |okay| |ok| |say| |sign| |support |wave|
|accept| |agree| |along| |approve |clear| |fine| |give| |let| |object| |pass| |pay| |release |round| |say| |sign| |wave|
|accept| |agree| |approve |back| |clear| |grant| |release |say| |sign| |through |wave|
|accept| |agree| |approve |change| |cut| |drop| |let| |lift| |put| |release |sign| |strike| |take| |waive| |wave| |write|
|accept| |agree| |approve |cover| |deliver |fix| |let| |love| |pay| |release |say| |sign|
|accept| |agree| |approve |cover| |deliver |fix| |love| |pay| |release |sign| |yes| |you|
|accept| |book| |confirm |decide| |order| |say| |sign| |take|
|accept| |build| |do| |handle| |on|
|accept| |build| |do| |handle| |take|
|access |breach |broken| |comprom |crack |decrypt |fined| |hack |interce |leak |liable| |steal| |stolen| |sued|
|accessi |availab |live| |online| |on| |reachab |staffed |stock| |there| |up|
|access| |alpha| |beta| |pilot| |preview
|access| |alterna |attachm |availab |catch| |change| |comment |concern |contact |copy| |data| |date| |day| |differe |documen |downsid |excepti |file| |if| |informa |issue| |item| |note| |number| |ones| |one| |open| |option| |other| |party| |part| |person| |place| |point| |problem |questio |reason| |remaini |slot| |thing| |time| |way| |when|
|access| |at| |auditor |authori |break| |care| |complia |covered |crack| |decrypt |get| |hold| |inspect |into| |irs| |keep |keeping |look| |make |making| |no| |protect |reach| |read| |regulat |safe| |secure| |see| |steal| |touch| |zero|
|access| |at| |break| |crack| |hack| |interce |into| |read| |steal| |tamper|
|access| |bandwid |call |change |consult |customi |data| |develop |devices |edits| |enginee |feature |flexibi |help| |hour |integra |iterati |licen |onboard |project |repair |replace |reports |request |resourc |returns |revisio |scalabi |seat |service |session |storage |support |tickets |traffic |trainin |updates |upgrade |usage| |user |visit |volume| |worksho
|access| |crack| |get| |hack| |interce |into| |read| |steal| |with|
|acciden |breakdo |breakin |broken| |coming| |damaged |damage| |delay |downtim |droppin |error |failure |going| |jams| |late| |leak |losing| |losses| |lost| |misprin |missed| |missing |mistake |mix |outage |overhea |running |scratch |shortag |spoilag |theft| |wrong|
|accommo |adapt| |add| |build| |cater| |change| |connect |cover| |create| |customi |deliver |do| |fix| |get| |give| |handle| |help| |import| |include |integra |keep| |make| |migrate |offer| |produce |provide |redo| |revise| |rework| |say| |send| |set| |solve| |spend| |supply| |support |take| |train| |work| |write|
|accorda |accordi |conform |covered |line|
|accordi |advised |asked| |confirm |inform |per| |plan |said| |say |told| |wrote|
|accordi |data| |edition |licen |package |page| |plan| |tier|
|account |admin |agency |airline |airport |amazon |apple |auditor |authori |aws |azure |bank |board |boss |carrier |ceo |cfo |cio |cisco |ciso |city |company |consult |contrac |coo |council |courier |cto |custome |customs |dealer |dell |departm |develop |dhl |directo |distrib |dpd |employe |enginee |epa |eu |factory |fda |fedex |folks |forward |google |governm |guys |haulier |hosting |hubspot |ibm |inspect |install |insurer |integra |investo |irs |isp |landlor |lawyer |lender |maersk |manager |manufac |masterc |microso |ministr |municip |network |notary |office |okta |operato |oracle |partner |payment |paypal |people |port |provide |publish |regulat |reselle |salesfo |sap |service |shipper |shopify |slack |staff |stripe |subcont |supplie |team |telecom |twilio |union |ups |users |usps |utility |vendor |visa |wholesa |workday |workers |zoom
|account |admin |agency| |airline |airport |amazon| |apple| |auditor |authori |aws| |azure| |bank| |board| |boss| |carrier |ceo| |cfo| |cio| |cisco| |ciso| |city| |company |consult |contrac |coo| |council |courier |cto| |custome |customs |dealer| |dell| |departm |develop |dhl| |directo |distrib |dpd| |employe |enginee |epa| |eu| |factory |fda| |fedex| |folks| |forward |google| |governm |guys| |haulier |hosting |hubspot |ibm| |inspect |install |insurer |integra |investo |irs| |isp| |landlor |lawyer |lender| |maersk| |manager |manufac |masterc |microso |ministr |municip |network |notary| |office| |okta| |operato |oracle| |partner |payment |paypal| |people| |port| |provide |publish |regulat |reselle |salesfo |sap| |service |shipper |shopify |slack| |staff| |stripe| |subcont |supplie |team| |telecom |twilio| |union| |ups| |users| |usps| |utility |vendor |visa| |wholesa |workday |workers |zoom|
|account |adviser |agency| |airline |archite |auditor |authori |bailiff |bank| |board| |builder |carrier |city| |commiss |committ |company |consula |contrac |council |courier |court| |crane| |customs |departm |distrib |electri |embassy |factory |forward |foundry |governm |hall| |haulier |inspect |insuran |insurer |investo |jury| |landlor |lawyer| |lender| |maker| |manufac |mill| |ministr |neighbo |network |notary| |officer |office| |operato |parent| |payment |platfor |plumber |port| |post| |provide |publish |railway |regulat |sponsor |state| |store| |subcont |supplie |surveyo |team| |telecom |town| |union| |utility |wholesa
|account |agency |airline |airport |amazon |apple |auditor |authori |aws |azure |bank |board |card| |carrier |cisco |city |cloud| |consult |contrac |council |courier |customs |dealer |dell |dhl |distrib |dpd |factory |fedex |forward |freight |google |grid| |haulier |hubspot |ibm |inspect |install |insuran |insurer |integra |investo |isp |landlor |lawyer |lender |maersk |manufac |masterc |microso |ministr |municip |notary |office |okta |operato |oracle |partner |paypal |port |provide |publish |regulat |reselle |salesfo |sap |service |shipper |shippin |shopify |slack |stripe |subcont |supplie |tax| |telecom |the| |truckin |twilio |union |ups |usps |utility |vendor |visa |wholesa |workday |your| |zoom
|account |agency| |airline |app| |archite |auditor |authori |bailiff |bank| |board| |builder |buildin |carrier |city| |commiss |committ |company |consula |contrac |council |courier |court| |credit| |customs |distrib |electri |embassy |employm |factory |fire| |firm| |forward |foundry |freight |gas| |governm |grid| |harbo |haulier |head| |health| |hosting |immigra |inspect |insuran |insurer |investo |it| |jury| |labo |landlor |lawyer| |leasing |lender| |maker| |manufac |mill| |ministr |neighbo |notary| |operato |parcel| |phone| |plannin |platfor |plumber |port| |post| |power| |provide |publish |railway |rail| |regulat |safety| |shippin |sponsor |state| |subcont |supplie |surveyo |tax| |telecom |town| |union| |utility |vet| |water| |wholesa |works|
|account |agency| |archite |auditor |board| |builder |consult |customs |driver |electri |fitter |install |it| |lawyer |photogr |planner |plumber |surveyo |trainer
|account |agency| |archite |auditor |board| |builder |consult |departm |driver |electri |fitter |install |lawyer |people| |photogr |planner |plumber |surveyo |team| |trainer
|account |agency| |assista |bank| |carrier |colleag |contrac |courier |crm| |customs |databas |develop |dispatc |driver| |email| |enginee |factory |finance |haulier |head| |interne |intern| |it| |laptop| |legal| |library |logisti |manufac |marketi |network |ops| |partner |phone| |post| |predece |printer |procure |product |server| |shippin |softwar |spam| |supplie |system| |team| |temp| |trainee |vendor| |warehou |wi
|account |agent| |alarm| |api| |app| |calls| |call| |consult |dashboa |dedicat |emails| |email| |enginee |engine| |every| |expert| |help |inciden |issues| |it| |line| |machine |order| |our| |outages |pages| |platfor |printer |queries |questio |reports |request |scanner |searche |service |softwar |somebod |someone |special |support |system| |technic |tickets |ticket| |we| |you|
|account |airline |all| |bakerie |bakery| |bank |brand |busines |buyer |carmake |chain |client |compan |competi |custome |enterpr |everybo |everyon |factor |farm |firm |grocer |hospita |hotel |insurer |logisti |manufac |organi |partner |peer |plant |player |provide |retaile |school |startup |team |univers |user |utilit |vendor
|account |airline |bakerie |bakery| |bank |brand |busines |buyer |carmake |chain |client |compan |competi |custome |enterpr |everybo |everyon |every| |factor |farm |firm |grocer |hospita |hotel |insurer |logisti |manufac |nearly| |organi |partner |peer |plant |player |provide |retaile |school |startup |team |univers |user |utilit |vendor
|account |airline |bakerie |bakery| |bank |brand |busines |buyer |carmake |chain |client |compan |competi |custome |enterpr |factor |farm |firm |grocer |hospita |hotel |insurer |logisti |manufac |organi |partner |peer |plant |player |provide |retaile |school |startup |team |univers |user |utilit |vendor
|account |app| |basic| |demo| |first| |kit| |pilot| |test| |tool| |trial|
|account |app| |basic| |demo| |first| |phase| |pilot| |starter |tool| |trial|
|account |app| |bill| |inbox| |invoice |portal| |stateme |tracker
|account |archive |bathroo |boiler| |booklet |books| |branch |bridge| |brochur |buildin |canteen |catalog |cent |clinic| |convers |databas |doors| |elevato |extensi |fa |factory |fleet| |floor |furnitu |garage| |hall| |harvest |heating |install |kitchen |lab |lift| |line| |machine |migrati |move| |network |order| |oven| |payroll |plant| |plumbin |practic |presses |press| |rebuild |rollout |roof| |run| |server| |shop |site| |softwar |stage| |stand| |store |surgery |system| |tills| |track| |trucks| |vans| |wall| |warehou |web |website |windows |wiring| |worksho
|account |asking| |board| |boss| |botheri |cfo| |control |directo |finance |involvi |lawyer |lawyers |lead| |legal| |managem |manager |office| |through |waiting
|account |at| |circums
|account |authori |bat| |hook| |last| |say|-|s
|account |back| |boat |desk |dock |door |doorste |gate |hand |inbox |leave| |lorry |mail |plane |post |ready| |road |site |train |truck |van |with|
|account |bank| |line| |margin| |pocket| |profit| |p|&|l| |till| |wallet|
|account |bill| |card| |fee| |invoice |rent| |stateme |total|
|account |bill| |invoice |order| |price| |total|
|account |board| |boss| |care| |cfo| |control |directo |finance |lawyer |lawyers |lead| |legal| |managem |manager |office|
|account |board| |boss| |cfo| |control |directo |down| |finance |lawyer |lawyers |lead| |legal| |managem |manager |object |office| |refuse |say |think |want
|account |board| |boss| |cfo| |control |directo |finance |lawyer |lawyers |lead| |legal| |managem |manager |office|
|account |board| |boss| |cfo| |control |directo |finance |lawyer |lawyers |lead| |legal| |managem |manager |office| |to|
|account |bottom| |margin| |pocket| |profit| |p|&|l| |till| |wallet|
|account |credit |pay |refund |reimbur
|account |desk| |doorste |door| |gate| |hand |inbox| |its| |mailbox |office| |post| |site| |their| |you|
|account |finance |head| |legal| |managem |my| |our| |the|
|accredi |approve |certifi |cleared |compl |complia |conform |ready|
|accredi |approve |certifi |endorse |license |officia
|accura |availab |deliver |of| |precisi |rate |reliab |sla |success |time |up |uptime
|accurac |agency| |analyti |apps| |app| |batter |brand| |choice| |coffee| |compani |company |consult |coverag |crm| |custome |databas |deal| |device |engine |enginee |equipme |erp| |expert |feature |filter |firm| |fleet| |infrast |install |machine |manufac |materia |meter |model |network |offer| |option| |package |partner |platfor |price |pricing |printer |product |program |provide |pump |quality |rate |results |route |scanner |securit |sensor |service |softwar |solutio |special |supplie |support |system |team |technol |tool |uptime| |value| |vendor |warehou
|accurac |availab |deliver |fill| |on|-|ti |reliabi |satisfa |success |uptime|
|accurac |availab |deliver |perform |rate| |reliabi |satisfa |uptime|
|accurat
|accurat |availab |deliver |on| |reliabl |right| |succeed |up| |work
|accurat |availab |deliver |reliabl |right| |succeed |time| |up| |work
|accurat |better| |cheaper |efficie |faster| |fast| |good| |higher| |less| |lower| |more| |quicker |quick| |reliabl |safer| |stronge |strong|
|accurat |correct |error| |inaccur |mistake |overpro |oversta |over|-| |right| |should |strong| |take| |true| |went| |wrong|
|achieve |average |data| |had| |in| |late| |measure |month| |on| |past| |quarter |ran| |rated| |since| |so| |spec |was| |week| |were| |year|
|achieve |boost |close |cut |double |drop |earn |elimina |enjoy |expand |experie |from| |gain |gets| |get| |got| |gr |halve |hit| |improve |increas |lower |made| |make |paid| |raise |reach |recover |reduce |report |s |save |shave |slash |triple |wins| |win| |won|
|achieve |boost| |cut| |double| |earn| |gain| |get| |grow| |increas |lower| |reduce| |save| |see| |triple|
|acknowl |answere |answers |answer| |back| |calls| |closed| |dispatc |door| |enginee |escalat |fixed| |fixes| |fix| |get |handled |help| |onsite| |on|-|si |person| |picks| |pick| |plant| |reacts| |react| |replace |replies |reply| |resolut |resolve |respond |respons |restore |site| |solved| |solve| |support |technic |there|
|across| |admirer |admire| |amazed| |amazing |blown| |browsin |checked |congrat |discove |doing| |fan| |followi |found| |impress |incredi |inspire |inspiri |kudos| |looking |love| |noticed |saw| |stumble |visited
|across| |anywher |city |countri |country |county |europe |everywh |land |member| |state |states |through |worldwi
|across| |arrive |at| |dispatc |follow |in| |its| |land |leave |off| |on| |out| |over| |reach |ship |their| |through |your| |you|
|across| |arrive |dispatc |follow |land |leave |off| |out| |over| |post| |reach |ship |through |to| |way| |your|
|across| |brief |bringin |browsin |bubble| |bumping |bump| |busy| |calenda |chance| |chasing |checked |checkin |check| |circle| |circlin |climate |concern |connect |dear| |discove |earlier |economy |environ |feedbac |first| |floatin |float| |followi |follow| |found| |hope| |keep| |landsca |last| |looking |luck| |market| |moment| |moving| |news| |noticed |person| |pinging |pray| |previou |pushing |questio |quick |quick| |radar| |reachin |reach| |saw| |say| |see| |stumble |sure| |thought |times| |touchin |touch| |trust| |trying| |update| |visited |wanted| |world|
|across| |hands| |inbox| |mail| |over| |post| |to| |with|
|across| |in| |over| |you|
|across| |it| |over| |that| |them| |the| |this| |you|
|across| |over| |the| |your| |you|
|act |book |buy |commit |confirm |decide |lock| |order |pay |reserve |sign
|active| |ahead| |been| |complet |done| |finishe |fixed| |have| |live| |place| |ready| |resolve |set| |ve|
|act| |again| |before| |boat| |chance| |deal| |don|'|t |exclusi |expire |final| |hurry| |last| |lifetim |limited |missing |miss| |never| |offer| |only| |opportu |running |served| |short| |snooze| |ticking |today| |urgent| |while| |window| |won|'|t
|ada |ada| |ai| |basel |basel| |ccpa |ccpa| |ce |ce| |cmmc |cmmc| |complia |coppa |coppa| |cpra |cpra| |dora |dora| |dsgvo |dsgvo| |environ |epa |epa| |fda |fda| |fedramp |ferpa |ferpa| |finra |finra| |gdpr |gdpr| |glba |glba| |haccp |haccp| |hipaa |hipaa| |hitrust |industr |in| |iso |itar |itar| |law |law| |legal |legisla |mifid |mifid| |nis |osha |osha| |pci |pci| |privacy |protect |psd2 |psd2| |reach |reach| |regulat |rohs |rohs| |safety |safety| |securit |soc |sox |sox| |tax |tax| |ul |ul| |wcag |wcag|
|ada |ai| |basel |ccpa |ce |cmmc |coppa |cpra |dora |dsgvo |environ |epa |fda |fedramp |ferpa |finra |gdpr |glba |haccp |hipaa |hitrust |industr |iso |itar |law |legal |legisla |mifid |nis |osha |pci |privacy |protect |psd2 |reach |regulat |rohs |safety |securit |soc |sox |tax |ul |wcag
|adapt| |change| |forget| |install |learn| |migrate |prepare |retrain |touch| |train| |worry|
|ada| |ai| |all| |approve |basel| |by| |ccpa| |certifi |ce| |cmmc| |coppa| |cpra| |dora| |dsgvo| |environ |epa| |fda| |fedramp |ferpa| |finra| |for| |gdpr| |glba| |haccp| |hipaa| |hitrust |industr |iso |itar| |law| |legal |legisla |mifid| |nis |osha| |pci| |privacy |protect |psd2| |reach| |recogni |regulat |rohs| |safety| |securit |soc |sox| |tax| |to| |ul| |under| |wcag|
|ada| |ai| |audit |auditor |basel| |ccpa| |ce| |cmmc| |coppa| |cpra| |dora| |dsgvo| |environ |epa| |fda| |fedramp |ferpa| |finra| |gdpr| |glba| |haccp| |hipaa| |hitrust |industr |inspect |iso |itar| |law| |legal |legisla |mdr| |mifid| |nis |osha| |pci| |privacy |protect |psd2| |reach| |regulat |rohs| |safety| |securit |soc |sox| |tax| |ul| |wcag|
|ada| |ai| |basel| |ccpa| |ce| |cmmc| |coppa| |cpra| |dora| |dsgvo| |environ |epa| |fda| |fedramp |ferpa| |finra| |gdpr| |glba| |haccp| |hipaa| |hitrust |industr |iso |itar| |law| |legal |legisla |mifid| |nis |osha| |pci| |privacy |protect |psd2| |reach| |regulat |rohs| |safety| |securit |soc |sox| |tax| |ul| |wcag|
|add |agenda| |agreeme |article |book| |budget| |calenda |contrac |data| |deck| |earning |figures |forecas |guideli |invite| |invoice |issue| |list |magazin |meeting |memo| |minutes |newslet |numbers |order |press| |quote| |report| |results |schedul |section |slide |spreads |survey|
|add |bring |com |introdu |launch |on| |releas |roll |unveil
|added| |address |answere |apologi |bad |badly| |bad| |before| |blame |blunder |booked| |broke| |called| |check |copied| |counted |didn|'| |doing |double| |down |dropped |entered |error |error| |excuse |failed| |failing |failure |fault |fault| |first| |forgot |got| |left| |look |lost| |me |measure |messed| |mine| |miscalc |miscoun |mislaid |misread |missed| |mistake |misunde |mixed| |nobody |noted| |ought| |ours| |overloo |overpro |oversig |over|-| |ownersh |own| |pass |planned |poorly| |priced| |promise |proofre |put| |quoted| |rang| |read| |replied |respons |right| |screwed |short |should |should| |slip |slip| |sorry| |took| |typed| |underes |us |verif |wrong |wrote|
|added| |arrive |come |coming| |here| |land |out| |ready| |ship |there|
|added| |arrive| |availab |built| |coming| |in| |landing |land| |launchi |launch| |out| |release |shippin |ship| |there|
|added| |availab |can|'|t |commitm |committ |conside |date| |eta| |evaluat |explori |feature |launche |list| |looking |promise |release |timelin |without
|added| |built| |coded| |corner| |develop |done| |finishe |in| |on| |ready| |there|
|adding| |add| |bringin |bring| |buildin |build| |code| |create| |creatin |deliver |develop |extend| |have| |impleme |include |includi |introdu |launchi |launch| |offer| |release |releasi |rolling |roll| |shippin |ship| |support
|adding| |attendi |at| |back| |booking |booth| |bringin |calling |call| |coming| |complet |contact |counter |deliver |desk| |dock| |done| |door| |emailin |entranc |farm| |finalis |finaliz |finishe |fixing| |followi |forward |gate| |getting |hall| |handlin |hosting |issuing |joining |launchi |looking |mailing |meeting |office| |over| |paying| |plant| |prepari |present |providi |putting |ramp| |reachin |ready| |recepti |releasi |respons |reviewi |rolling |schedul |sending |setting |sharing |shippin |shop| |site| |stand| |station |submitt |sure| |taking| |there| |through |touch| |updatin |visitin |with| |working |yard|
|adding| |buildin |coding| |develop |enginee |finishi |impleme |product |program |r|&|d| |team| |working |writing
|adding| |buildin |coding| |develop |finishi |impleme |i| |on| |we| |writing
|additio |another |extra| |further
|additio |as| |extra| |fewer| |less| |more|
|additio |c |certain |conditi |eligibi |excepti |exclusi |fees| |fine| |limitat |minimum |restric |small| |some| |special |terms| |t|&|c |under| |usual| |with|
|additio |extra| |faster| |fewer| |less| |more|
|additio |extra| |fewer| |less| |many| |more|
|additio |extra| |fewer| |less| |more|
|additio |extra| |further
|additio |extra| |further |future| |later|
|additio |extra| |further |hidden| |more| |other|
|additio |extra| |further |include |surpris
|address |approac |bet| |buy| |can| |case| |contact |date| |days| |day| |efforts |effort| |email| |fit| |for| |friend| |guess| |if| |interes |knowled |luck| |man| |memory| |moment| |news| |next| |number| |off| |option| |part| |person| |phone| |place| |practic |regards |route| |thing| |time| |to| |way| |western |when| |wishes|
|adds| |back| |boosts| |boost| |brings| |cuts| |cut| |deliver |doubles |double| |drives| |elimina |generat |grows| |halves| |improve |increas |lifts| |lowers| |multipl |quadrup |raises| |reduces |reduce| |saves| |save| |shaves| |shrinks |slashes |trims| |triples |triple| |up|
|adds| |back| |boosts| |brings| |cuts| |deliver |doubles |drives| |elimina |generat |grows| |halves| |improve |increas |lifts| |lowers| |multipl |quadrup |raises| |reduces |saves| |shaves| |shrinks |slashes |trims| |triples |up|
|adds| |boosts| |boost| |brings| |cuts| |cut| |deliver |doubles |double| |drives| |elimina |frees| |generat |grows| |halves| |improve |increas |lifts| |lowers| |multipl |pays| |quadrup |raises| |reduces |reduce| |saves| |save| |shaves| |shrinks |slashes |trims| |triples |triple|
|adds| |boosts| |brings| |cuts| |deliver |doubles |drives| |earns| |elimina |frees| |gains| |generat |gets| |grows| |halves| |improve |increas |lifts| |lowers| |multipl |on| |pays| |quadrup |raises| |recover |reduces |saves| |sees| |shaves| |shrinks |slashes |trims| |triples
|adds| |boosts| |brings| |cuts| |deliver |doubles |drives| |elimina |frees| |generat |grows| |halves| |improve |increas |lifts| |lowers| |multipl |pays| |quadrup |raises| |reduces |saves| |shaves| |shrinks |slashes |trims| |triples
|add| |bring| |drive| |get| |keep| |leave| |make| |move| |pay| |push| |put| |raise| |take| |turn| |win|
|add| |build| |code| |create| |customi |develop |program |write|
|add| |build| |code| |create| |develop |dev| |enginee |impleme |include |program |put| |r|&|d| |ship| |team| |write|
|add| |build| |connect |create| |deliver |do| |fix| |make| |produce |write|
|add| |build| |deliver |do| |fix| |grant| |handle| |make| |solve| |sort|
|add| |chop| |drop| |get| |give| |knock| |shave| |slice| |take| |throw|
|add| |chop| |drop| |in| |knock| |shave| |slice| |take| |you|
|add| |cut| |earn| |free| |gain| |get| |knock| |lose| |recover |save| |see| |shave| |trim| |win|
|add| |cut| |earn| |gain| |get| |knock| |lose| |recover |save| |see| |shave| |trim| |up| |win|
|adha
|adhere |compl |conform |cover |exceed |fulfil |line| |meet |satisf
|adjuste |change |climb| |exceed| |going| |go| |higher| |increas |moved| |move| |raise |rise| |touched
|adjustm |burden| |busines |change| |coding| |configu |disrupt |downtim |effects |effort| |extra| |frictio |hassle| |headach |impact| |install |integra |interru |it| |learnin |mainten |migrati |pain| |paperwo |prepara |ramp|-| |set |setup| |trainin |workloa |work|
|adjustm |changes |configu |customi |develop |integra |migrati |program |trainin |tuning|
|adjust| |after| |calibra |care| |clean| |fix| |help| |keep| |maintai |mend| |monitor |polish| |repair| |replace |service |stand| |stock| |store| |supply| |support |train| |tune| |update|
|adjust| |by| |calibra |clean| |fix| |help| |keep| |look| |maintai |mend| |monitor |of| |polish| |repair| |replace |service |stock| |store| |supply| |support |train| |tune| |update|
|adjust| |by| |calibra |clean| |fix| |help| |keep| |look| |maintai |mend| |monitor |polish| |repair| |replace |service |stock| |store| |supply| |support |take| |train| |tune| |update|
|adjust| |change| |hike| |increas |put| |raise| |touch|
|admir |amaz |amazed| |amazing |away| |big| |blown| |fantast |fan| |great| |huge| |impress |incredi |inspir |inspire |inspiri |i| |long |love |on| |we| |wonderf
|adopt |award| |bought| |busines |buy |buyers| |chos |clients |compani |custome |delight |does| |doing| |familie |happy |love |loves |mov |recomme |renew |renews |satisfi |saving| |seeing| |signed| |swear |switch |teams| |thrille |us |users|
|adopted |adoptin |buying| |changin |going| |moved| |moving| |switche |switchi |using|
|adopted |backed| |chosen| |endorse |loved| |on| |praised |preferr |recomme |trusted |upon| |used|
|adopted |backed| |chosen| |endorse |loved| |praised |preferr |recomme |relied| |trusted |used|
|adopted |changed |come| |convert |joined| |made| |moved| |signed| |switche
|adopted |change| |convert |joined| |moved| |move| |over| |switche |switch| |up|
|adore| |agree| |along| |amazed| |approve |delight |happy| |impress |love| |moon| |pleased |thank| |thrille |welcome
|adore| |by| |love|
|adore| |love| |swear|
|advert |adverti |agency |agent |anybody |anyone| |article |asked| |ask| |boss| |brochur |buyer| |called| |claim |claimed |claim| |client| |compani |competi |concern |consult |contrac |custome |dealer |demande |demand| |describ |earlier |everyon |example |firms| |flyer |guarant |heard| |he| |implied |labelle |leaflet |mention |note| |others| |people| |phrase| |policy| |predece |procure |promise |provide |questio |read| |reps| |request |require |rfp| |rivals| |said| |salesma |salespe |saw| |say |sellers |she| |slogan| |stated| |suggest |supplie |team| |tender| |term| |they| |told| |tools| |vendor |wanted| |wish| |wording |word| |wrote|
|adverti |anybody |anyone| |an| |asked| |a| |boss| |called| |claim |claimed |claim| |compani |competi |contrac |demande |describ |else| |email| |firms| |guarant |heard| |he| |implied |labelle |legal| |mail| |mention |most| |note| |offered |others| |people| |policy| |procure |promise |provide |quoted| |reps| |request |rfp| |rivals| |said| |salespe |saw| |say |sellers |she| |stated| |stateme |suggest |supplie |swore| |team| |tender| |that| |they| |the| |told| |vendor |wanted| |wrote| |your|
|advise| |back| |circle| |come| |confirm |everyon |follow| |know| |reply| |report| |respond |revert| |tell| |them| |update| |you|
|affecte |any| |bothere |change |change| |differe |disrupt |disturb |experie |feel |finger |have| |involve |need |need| |notice
|affecte |disrupt |disturb |down| |interru |notice| |stand| |stopped |stop|
|affecte |disrupt |disturb |interru |notice| |slow| |still| |stopped |stop|
|affect| |bother| |change| |cost| |disrupt |disturb |easy| |effortl |hurt| |impact| |interfe |interru |itself| |nothing |painles |quick| |safe| |simple| |slow| |smooth| |touch| |trouble |we| |wrong|
|afford |afraid |afraid| |anxious |bothers |burn |certain |comfort |complic |concern |convinc |expensi |fear| |frighte |happens |hesitan |hesitat |issue| |know |last| |nervous |objecti |previou |pricey |problem |risky |risk| |scares| |sceptic |skeptic |slow |snag| |struggl |sure |trouble |trust |uneasy |unsure |wary |worried |worries |worry|
|afraid| |assume |assumin |assumpt |as| |because |before| |believe |case| |certain |chance| |concern |doubt |even| |expect |fear| |guarant |how| |idea| |if| |imagine |imply |impress |know |let|'|s |like| |mean |possibi |pretend |promise |risk| |rumo |say |saying |suggest |suppose |supposi |sure |than| |theory| |think |though |till| |uncerta |unless| |unlikel |unsure |until| |whateve |what| |when| |whereve |where| |whether |which| |whom| |who| |why| |wish |wonder |worried |worry|
|afraid| |assume |assumin |assumpt |as| |because |before| |cannot| |can|'|t |chance| |concern |couldn| |didn|'| |doesn|' |don|'|t |doubt |fear| |how| |idea| |if| |imagine |impress |in| |like| |never| |not| |possibi |pretend |risk| |rumo |say |suppose |supposi |than| |theory| |till| |uncerta |unless| |unlikel |unsure |until| |whateve |what| |when| |whereve |where| |whether |which| |whom| |who| |why| |wish |wonder |worried |worry| |wouldn|
|africa| |america |anywher |asia| |britain |busines |city| |class| |country |earth| |europe| |field| |france| |germany |industr |italy| |market| |region| |sector| |spain| |state| |today| |uk| |us| |worldwi |world|
|after |asking |competi |eyeing |fightin |keen| |lining| |queu |waiting
|after |before |followi |precedi
|afterno
|afterno |day |day| |hour |hour| |hrs| |morning |shift| |week |week|
|afterno |day |hour |minute |morning |night| |week |weekend
|afterno |day |hour |minute |morning |week |weekend
|afterno |during| |for| |morning |time| |today| |tomorro |tonight |week|
|afterno |during| |morning |the| |time| |today| |tomorro |tonight |week|
|afterno |ends| |end| |evening |five| |go| |hang| |hours| |hour| |leave| |lunch| |midnigh |minutes |morning |noon| |now| |over| |right| |today| |tomorro |tonight |weekend |week| |within|
|afterno |evening |hello| |hey| |hi| |is| |it|'|s| |morning |name|
|afterno |half| |hour| |minute |no| |second
|afterwa |after| |later| |next| |tomorro
|after|
|after| |ahead| |before| |followi |from| |of| |once| |prior| |upon|
|after| |along |attenti |backs| |better| |be| |chase| |dealing |differe |easier| |fine| |get| |handle| |heads| |improve |keep| |looking |make| |me |priorit |see| |sort| |top| |treat| |us |word
|after| |always| |deal| |discoun |fee| |figure| |forever |hikes| |increas |life| |never| |number| |price| |rate| |remains |retire| |rises| |stays| |still| |when| |won|'|t |years| |yours|
|after| |anythin |any| |cap |change| |everyth |limit |restric |revisio |rounds| |whateve |whatsoe
|after| |apart| |assumin |barring |case| |conting |depend |except| |excludi |if| |limited |limits| |long| |once| |pending |provide |providi |return| |soon| |subject |terms| |than| |to| |unless| |when|
|after| |asked| |bidding |bid| |eyeing| |interes |like| |want |want|
|after| |asked| |interes |waiting |wants| |want|
|after| |assumin |as| |dependi |if| |once| |pending |provide |so| |to| |unless| |upon| |when|
|after| |assumin |conditi |conting |dependi |event| |if| |long| |once| |pending |provide |providi |should| |soon| |subject |unless| |upon| |wheneve |when|
|after| |assumin |dependi |if| |long| |once| |pending |provide |soon| |subject |unless| |upon| |when|
|after| |at| |bidding |buy| |for| |i| |i|'|ve| |sign| |take| |we| |we|'|ve
|after| |at| |by| |disappe |goes| |go| |inside| |in| |melt |shrink |to| |vanish |within|
|after| |because |before| |by| |for| |so| |via| |when| |while| |with|
|after| |because |before| |by| |in| |so| |via| |when| |while| |with|
|after| |because |before| |by| |so| |time| |via| |when| |while| |with|
|after| |before| |followi |from| |of| |once| |to| |upon|
|after| |before| |from| |past| |till| |to|
|after| |bonus| |bundle| |chance| |conditi |deal| |discoun |from| |incenti |offer| |opportu |package |price| |pricing |promoti |promo| |proposa |quote| |rate| |sale| |special |terms| |window|
|after| |boost| |cut| |day| |double| |extra| |fewer| |fill| |first| |free| |halve| |harvest |improve |less| |lift| |moment| |month |more| |once| |quarter |raise| |reduce| |saved| |save| |season |shorten |slash| |soon| |summer |triple| |week |week| |when| |winter |year
|after| |case |circums |come| |every| |happens |matter| |shine| |single| |situati |without
|after| |day| |every |single
|after| |despera |fightin |grabbin |hold| |keep| |reserve |snappin
|after| |every| |first|
|after| |every| |without
|after| |ever| |forever |for| |grabbin |longer| |long| |over| |snappin
|after| |followi
|after| |followi |from| |later| |past|
|after| |followi |from| |past| |than|
|after| |followi |of|
|after| |for| |given| |with|
|after| |from|
|after| |from| |of|
|after| |inside| |in| |within|
|again |does| |go |its| |start |their|
|against |ahead |buy |chosen| |forward |going| |gone| |order |proceed |renew |sign
|again|
|again| |and| |best| |biggest |big| |everywh |great| |it| |i| |largest |large| |of| |regular |typical |usually |we|
|again| |before| |entire| |everybo |everyon |grab| |half| |inside| |midnigh |only| |overnig |secure| |snap| |snatch| |till| |tonight |until| |whole| |within|
|again| |biggest |big| |did| |equippe |everywh |great| |had| |known| |largest |large| |moved| |ours| |proved| |proven| |regular |scienti |typical |usually |worked|
|agenc |anyone| |baker |bakerie |bakery| |breweri |brewery |builder |busines |butcher |buyer |caf |carrier |chain |client |clinic |close| |compani |company |competi |contrac |corner| |custome |dealer |dentist |doors| |everybo |everyon |farm |farmer |firm |fleet |garage |grower |gym |haulier |hospita |hotel |house |just| |kitchen |lab |landlor |last| |manufac |near| |neighbo |next| |office |operato |people| |pharmac |plant |practic |printer |restaur |retaile |salon |school |shop |site |streets |user |worksho |yours|
|agenc |baker |bakerie |bakery| |breweri |brewery |builder |busines |butcher |buyer |caf |carrier |chain |client |clinic |colleag |compani |company |competi |contrac |custome |dealer |dentist |farm |farmer |firm |fleet |garage |grower |gym |haulier |hospita |hotel |house |kitchen |lab |landlor |manufac |neighbo |office |of| |operato |our| |people| |pharmac |plant |practic |printer |restaur |retaile |salon |school |shop |site |that| |user |who| |worksho |you |your
|agenc |baker |bakerie |bakery| |breweri |brewery |builder |busines |butcher |buyer |caf |carrier |chain |client |clinic |compani |company |competi |contrac |custome |dealer |dentist |farm |farmer |firm |fleet |garage |grower |gym |haulier |hospita |hotel |house |kitchen |lab |landlor |manufac |neighbo |office |operato |people| |pharmac |plant |practic |printer |restaur |retaile |salon |school |shop |site |user |worksho
|agency| |bank| |carrier |council |courier |factory |forward |haulier |install |insurer |manufac |parcel| |partner |provide |supplie |vendor|
|agency| |bank| |carrier |council |courier |factory |forward |haulier |install |insurer |manufac |partner |provide |service |supplie |vendor|
|agenda |agreeme |analysi |answer |artwork |brief |brochur |budget |certifi |chart |checkli |compari |contrac |cop |cost |cv |data| |deck |design |documen |draft |drawing |edit |estimat |figures |file |form |guide |handboo |invitat |invoice |layout |letter |licen |line| |link |list |manual |map |minutes |mock |nda| |note |numbers |offer| |passes| |permit |photo |picture |plan |polic |proof |proposa |questio |quotati |quote |rate |recap |recordi |referen |renderi |report |report| |result |schedul |sheet |short |side|-| |slide |spec |specifi |spreads |stateme |storybo |summar |survey |table |terms| |tickets |timetab |transla |write
|agenda| |agreeme |answer| |book| |call| |certifi |circula |comment |contrac |copy| |deck| |demo| |documen |draft| |drawing |email| |e|-|mai |figures |form| |forward |introdu |invitat |invite| |invoice |join| |key| |letter| |list| |login| |meeting |meet| |memo| |minutes |notes| |parcel| |passwor |phone| |post| |prepare |present |quote| |receipt |reply| |report| |respond |sample |schedul |send| |share| |slides| |text| |the| |voucher |write| |you|
|agenda| |agreeme |answer| |book| |call| |certifi |circula |comment |contrac |copy| |deck| |demo| |documen |draft| |drawing |email| |e|-|mai |figures |form| |forward |introdu |invitat |invite| |invoice |join| |letter| |list| |login| |meeting |meet| |memo| |minutes |notes| |parcel| |passwor |phone| |post| |prepare |present |quote| |receipt |reply| |report| |respond |sample |schedul |send| |share| |slides| |spare| |text| |update| |voucher |write|
|ago
|ago| |as| |been| |closed| |dated| |did| |effecti |ended| |expired |fell| |from| |had| |held| |invoice |issued| |last| |left| |letter| |mail| |met| |minutes |missed| |note| |overdue |passed| |prior| |receive |report| |rose| |sent| |should| |signed| |since| |spoke| |tested| |through |until| |was| |went| |were| |wrote|
|ago| |been| |closed| |dated| |did| |effecti |ended| |expired |fell| |from| |had| |has| |have| |held| |issued| |last| |left| |met| |missed| |of| |overdue |passed| |prior| |receive |rose| |sent| |signed| |since| |spoke| |tested| |through |until| |was| |went| |were| |wrote|
|agree |confirm |demonst |find |found| |indicat |it| |lie| |prove |proven| |recomme |say |show |shown| |suggest |tell
|agree |confirm |find |found| |have| |prove |say |show |suggest
|agree |confirm |find |found| |prove |say |show |shown| |suggest
|agree |even| |nod |off| |wave |yes|
|agreed| |agree| |commit| |guarant |intend| |plan| |pledge| |promise |underta |volunte |vow|
|agreed| |agree| |cost| |fee| |i| |price| |quote| |rate| |we| |you|
|agreed| |announc |argued| |ask |asked| |assumed |believe |claim |contemp |decided |expect |expecte |feel| |felt| |figure| |guess| |heard| |hope |hoped| |imagine |implies |indicat |insiste |knew| |know| |mention |predict |promise |propose |report |reporte |require |said| |say |saying| |specifi |stated| |states| |suggest |suppose |tell |think |thought |told| |underst |writes| |wrote|
|agreed| |announc |asked| |indicat |mention |promise |said| |say |stated| |suggest |told| |wrote|
|agreed| |apolog |attache |call| |convers |deliver |demo| |discuss |enclose |invoice |meeting |missed| |owe| |promise |sorry| |talk| |thank |visit| |your| |you|
|agreed| |attache |below| |complet |credite |deliver |deploye |dispatc |done| |emailed |enclose |finishe |fixed| |forward |gone| |here| |install |issued| |left| |live| |mail| |paid| |posted| |post| |promise |ready| |refunde |release |sent| |shared| |shipped |signed| |this| |uploade |way|
|agreed| |before| |buffer| |contrac |current |earlies |eta| |forecas |latest| |margin| |plan |plan| |schedul |was| |were| |window|
|agreed| |confirm |decided |know| |say|
|agreed| |discuss |instead |latest| |promise
|agreed| |discuss |promise |request
|agreeme |amount| |and| |an| |a| |bank| |bond| |by| |certifi |contrac |corpora |covers| |credit| |day |debt| |documen |extende |federal |fee| |form| |from| |fund| |guarant |hours| |income| |letter| |limited |loan| |maximum |minimum |money| |month |note |obligat |of| |or| |parent| |payment |perform |period| |persona |price| |rate| |rent| |satisfa |scheme| |standar |surety| |terms| |the| |this| |under| |week |written |year |year|
|agreeme |annex| |appendi |as| |clause| |conditi |contrac |exhibit |msa| |order| |quote| |schedul |section |sla| |terms| |under| |warrant
|agreeme |answer |confirm |contrac |cop |data| |deck |detail |documen |draft |email |figures |file |form |informa |info| |invitat |invite |invoice |link |list |mail |minutes |more| |nda| |notes| |numbers |paperwo |plan |proposa |quote |report |respons |slide |spreads |summar
|agreeme |approva |cheque| |contrac |copy |data| |deposit |drawing |file |for| |goods| |i| |money| |order |order| |paperwo |parcel| |part |payment |permit| |po| |purchas |quote |sample |transfe |we|
|agreeme |assuran |commitm |confirm |fact| |guarant |note| |plan| |promise |record| |sure| |word|
|agreeme |clause |contrac |court| |documen |form |law| |legal |polic |policie |policy| |templat |terms|
|agreeme |contrac |lease| |minimum |notice|
|agreeme |contrac |lease| |period| |term|
|agree| |all| |confirm |find |found| |in| |like| |many| |most| |other| |our| |prove |say |show |suggest
|agree| |all| |confirm |find |found| |many| |most| |other| |our| |prove |say |show |suggest |you
|agree| |approve |cancel| |change| |cut| |drop| |extend| |forget| |get| |give| |grant| |ignore| |knock| |lower| |mind| |offer| |promise |refund| |rewrite |scrap| |sign| |skip| |strike| |take| |waive|
|agree| |a| |bakers| |buyer |came| |chefs| |choose| |client |comes| |compani |custome |cut| |dentist |doctors |double |doubled |drivers |earn |earned| |experts |farmers |farms| |firms| |from| |gained| |got| |grew| |growers |guests| |halved| |hotels| |love |made| |manager |nurses| |owners| |parents |patient |people| |practic |prefer| |rave |readers |recomme |renewed |renews| |researc |save |saved| |say| |schools |science |shops| |sold| |statist |stayed| |studies |survey |swear |teams| |tell |test |that| |tripled |user |which| |who| |would|
|agree| |buy| |choose| |notice| |order| |prefer| |rate| |report| |say| |see| |tell| |want| |would|
|ag| |bv| |co |company |coopera |corpora |corp| |co| |gmbh| |group| |holding |incorpo |inc| |limited |llc| |llp| |ltd| |nv| |partner |plc| |sas| |sa| |srl|
|ahead| |before| |prior|
|ahead| |better| |cheaper |easier| |expensi |faster| |further |lighter |more| |quicker |quieter |safer| |smarter |stronge |superio
|ahead| |better| |cheaper |easier| |faster| |less| |lighter |more| |quicker |quieter |safer| |smarter |stronge |superio
|ahead| |bill |booked| |booking |brings| |buyer |calenda |cost |cost| |custome |first| |footfal |gets| |gives| |guest |inbox| |investm |itself| |leads| |margin |means| |money| |n |number| |orders| |order| |patient |phone| |price| |profit |puts| |queue| |returns |revenue |review |room |sales| |shop| |sold| |staff| |table |talk| |team| |themsel |till| |turnove |visitor |waiting
|ahead| |cost| |money| |outlay| |price|
|aiming| |aims| |aim| |cases| |could| |estimat |expecte |expects |expect| |general |goal| |goes| |hopeful |hopes| |hope| |hoping| |ideally |intend| |likely| |maybe| |may| |might| |often| |perhaps |plannin |plan| |possibl |potenti |probabl |should| |targeti |target| |tentati |tr |typical |usually |would|
|aim| |apparen |believe |crossed |expect| |guess| |hopeful |hope| |likely| |luck |maybe |might| |perhaps |possibl |presuma |probabl |should| |suppose |theory |think| |try|
|ain|'|t |cannot| |can|'|t |couldn| |didn|'| |doesn|' |don|'|t |isn|'|t |never| |not| |wasn|'| |won|'|t |wouldn|
|airtigh |bullet |court|- |gdpr|-| |inspect |judge|- |lawsuit |law|-|p |waterti
|alarm |app |line |machine |network |plant |platfor |portal |server |signal |site |system
|alarms |alarms| |breakdo |bug |complai |data| |defect |delay |downtim |error |failure |glitche |hiccup |interru |issue |losses |losses| |missed| |mistake |outage |positiv |problem |rework |rework| |surpris
|alarms| |breakdo |bug |complai |data| |defect |delay |downtim |error |failure |glitche |interru |losses| |missed| |mistake |outage |positiv |problem |rework| |surpris
|alarms| |call |claims| |complai |fault |inciden |orders| |queries |questio |request |ticket
|alarm| |always| |answer |any| |api| |app| |camera| |center| |centre| |courier |crew| |desk| |device| |dryer| |elevato |enginee |engine| |every| |filter| |gate| |guarant |hotline |it| |lab| |lift| |line| |machine |model| |n |network |no| |our| |oven| |part| |plant| |platfor |portal| |press| |printer |pump| |reader| |replace |replies |reply| |respons |robot| |room| |scale| |scanner |sensor| |server| |service |signal| |site| |softwar |somebod |someone |sorter| |store| |system| |team| |technic |termina |tool| |truck| |van| |washer| |whateve
|alarm| |api| |app| |camera| |center| |centre| |crew| |desk| |device| |dryer| |elevato |engine| |filter| |gate| |hotline |it| |lab| |lift| |line| |machine |model| |network |our| |oven| |plant| |platfor |portal| |press| |printer |pump| |reader| |robot| |room| |scale| |scanner |sensor| |server| |service |signal| |site| |softwar |sorter| |store| |system| |team| |termina |tool| |truck| |van| |washer|
|alarm| |app| |assista |backups |backup| |battery |boiler| |camera| |compres |connect |control |dashboa |device| |display |drive| |dryer| |engine| |everyth |filter| |freezer |gateway |integra |it| |line| |lock| |machine |meters| |meter| |model| |module| |monitor |motor| |network |our| |oven| |package |pipelin |planner |plan| |platfor |press| |printer |product |program |pump| |robot| |roof| |router| |scanner |schedul |sensors |sensor| |servers |server| |service |setup| |softwar |solutio |sync| |system| |that| |they| |this| |tool| |truck| |units| |unit| |valve|
|alarm| |app| |assista |backups |backup| |battery |boiler| |camera| |compres |connect |control |dashboa |device| |display |drive| |dryer| |engine| |everyth |filter| |freezer |gateway |integra |it| |line| |lock| |machine |meters| |meter| |model| |module| |monitor |motor| |network |our| |oven| |package |pipelin |planner |plan| |platfor |press| |printer |product |program |pump| |robot| |roof| |router| |scanner |schedul |sensors |sensor| |servers |server| |service |setup| |softwar |solutio |sync| |system| |that| |they| |this| |tool| |truck| |units| |unit| |valve| |we|
|alarm| |desk| |help| |hotline |line| |network |our| |server| |signal| |somebod |someone |support |system| |team|
|all |amount| |balance |bonus| |earning |everyth |half |lot| |money| |payment |pay| |reward| |sum| |that |thing|
|all |a| |for |for| |you
|all |complet |entire |every |everyth |whole
|all |entire| |everyth |full| |half |that |total| |whole|
|all |every |everyth |the|
|allocat |batch| |capacit |conting |product |quota| |stock|
|allocat |batch| |capacit |conting |quota| |run| |stock|
|allow |allow| |app| |automat |combine |device| |discove |empower |enable |help |innovat |introdu |i| |latest| |let |let| |meet| |new| |out| |platfor |powerfu |product |revolut |softwar |solutio |suite| |system| |tool| |transfo |unique| |wanted| |want|
|allow |an| |automat |a| |combine |company |demo| |empower |enable |help |how| |let |our| |overvie |present |product |solutio |the| |tour| |transfo |what|
|allow |authori |give |let
|allowed |authori |entitle |find| |hear| |know| |meant| |officia |shouldn |suppose
|allowed |board| |cannot| |can|'|t |doesn|' |lawful| |legal| |not| |the| |will| |won|'|t
|allowed |board| |cannot| |can|'|t |gdpr| |lawful| |law| |legal| |not| |regulat |won|'|t
|allow| |and| |award|- |bdr| |behalf| |busines |company |develop |directo |establi |executi |experie |fast|-| |from| |full|-| |global| |industr |innovat |in| |leading |let| |like| |manager |market| |myself| |my| |ourselv |out| |premier |put| |quick| |reach| |represe |rep| |sdr| |such| |top| |trade| |trusted |we|
|allow| |confirm |deduct| |give| |grant| |knock| |take|
|all|
|all| |almost| |every| |half| |most| |nearly| |practic |second|
|all| |alright |deal| |good| |if| |okay| |ok| |right| |suit |that| |work |yes|
|all| |alright |deal| |good| |is| |ok |okay| |ok| |right| |that| |yes|
|all| |also| |arrive| |automat |be| |both| |certain |come| |definit |follow| |go| |land| |launch| |leave| |now| |reach| |ship| |then|
|all| |always |as| |come |duratio |ever |forever |good |indefin |in| |life |lifetim |long| |no| |permane |whateve
|all| |amount| |double| |every| |lot| |price|
|all| |and| |bottoml |clock| |come| |don|'|t |endless |every| |infinit |limitle |moon| |never| |no|-|li |uncappe |unlimit |won|'|t |you |yours|
|all| |and| |end| |now| |today|
|all| |any |any| |everybo |everyon |you|
|all| |anybody |anyone| |any| |every| |match |whateve
|all| |anyone| |competi |everybo |everyon |everyth |the|
|all| |any| |charges |entire| |every| |fees| |whole|
|all| |any| |each| |every|
|all| |any| |each| |every| |full|
|all| |any| |each| |every| |of|
|all| |any| |each| |every| |you|
|all| |any| |every|
|all| |any| |every| |whateve
|all| |apart| |aside| |besides |beyond| |except| |if| |just| |long| |once| |only| |provide |than| |until|
|all| |are| |availab |copies| |custome |days| |deals| |flying| |fully| |full| |going| |gone| |hours| |install |items| |licen |machine |moving| |off| |onboard |opening |out| |package |pallet |piece |pilot| |place |places| |seat |seats| |selling |slot |slots| |spot |spots| |stock| |supply| |system |unit |up| |voucher
|all| |are| |each| |every| |goe |is| |it| |that| |this|
|all| |arrive |arrivin |at| |complet |deliver |done| |everyth |finish |fixed| |hand |install |it| |live| |on| |ready| |ship |them| |there| |the|
|all| |arrive |arrivin |complet |deliver |done| |everyth |finish |fixed| |hand |install |it| |live| |ready| |ship |site| |them| |there| |the| |your|
|all| |arrive |at| |complet |deliver |done| |everyth |finish |fixed| |install |it| |live| |ready| |ship |them|
|all| |balance |bonus| |earn |entire| |full| |invoice |paid| |payment |pay| |reward| |total| |whole|
|all| |be| |many| |most|
|all| |bill |charge |cost |everyth |fee
|all| |both| |each| |every| |nothing |no|
|all| |both| |entire| |everyth |whole|
|all| |both| |everyth |it| |them| |your|
|all| |both| |every| |in| |the| |with| |your|
|all| |both| |every| |your|
|all| |built| |come| |contrac |deliver |deposit |discuss |done| |easy| |excuses |finishe |first| |fitted| |full| |guarant |hung| |ifs| |install |kick |live| |matter| |migrate |order |or| |period| |questio |quote |racked| |shine| |signatu |signing |sign| |story| |trained |trust| |whateve |wired| |without
|all| |complet |each| |entire| |every| |whole|
|all| |complet |entire| |everyth |every| |full| |rest| |whole|
|all| |complet |entire| |every| |full| |whole|
|all| |complet |entire| |every| |whole|
|all| |complet |everyth |whole|
|all| |custome |the| |your|
|all| |dozens| |hundred |lots| |many| |other|
|all| |each| |every|
|all| |each| |every| |nothing |not| |no|
|all| |entire| |every| |whole|
|all| |entire| |full| |whole|
|all| |everybo |everyon
|all| |everyth |every| |full| |whole|
|all| |everyth |every| |the|
|all| |everyth |for| |from| |life| |through |work|
|all| |everyth |it|'|s|
|all| |everyth |lot|
|all| |everyth |lot| |service
|all| |everyth |no|
|all| |every|
|all| |every| |the| |your|
|all| |fingers |hopeful |i| |we| |with|
|all| |need| |want| |whatsoe
|all| |on| |you|
|all| |our| |the| |your|
|all| |pay| |us
|all| |sun| |whatsoe
|all| |the| |whatsoe
|all|-|y |boundle |endless |infinit |limitle |uncappe |unlimit
|almost| |around| |being| |develop |nearly| |pipelin |way| |works|
|almost| |by| |from| |in| |to| |within|
|almost| |close| |good| |nearly| |practic
|almost| |disappe |down| |fewer| |filling |flying| |going| |just| |last| |less| |limited |moving| |nearly| |only| |practic |running |selling |there|
|almost| |final| |last| |limited |nearly| |running |scarce| |short| |tight|
|almost| |half| |minimum |nothing |zero|
|almost| |hardly| |minimal |next| |no| |practic |virtual |without |zero|
|along| |approve |does| |do| |excepti |exclusi |extensi |i| |right |rubber| |sign |sign| |territo |waiver|
|along| |attenti |best| |be| |damnede |from| |get| |it| |love| |mile| |mind| |pull| |thought |utmost|
|along| |at| |free| |house| |same| |top| |us| |with|
|along| |back| |before| |by| |complet |friday| |home| |in| |monday| |next| |on| |this| |thursda |today| |tomorro |tonight |tuesday |wednesd |within|
|along| |free| |it| |no| |on| |them|
|along| |me| |us|
|along| |with|
|alpha| |beta| |early| |pilot| |preview
|alright |deal| |does| |fine| |okay| |ok| |right| |sound| |that|'| |yes|
|also| |even| |finally |then|
|also| |even| |then|
|althoug |but| |though| |whereas |yet|
|alumni| |attende |browser |delegat |donors| |exhibit |manage| |members |opt| |parents |partici |readers |receivi |residen |subscri |support |unsubsc |volunte
|always |forever |for| |happens |indefin |long| |matter| |permane |perpetu |years|
|always|
|always| |and| |once| |that|'| |till|
|always| |anywher |everyon |everywh |matter| |whateve
|always| |anywher |everywh |for| |no| |whateve
|always| |certain |course| |definit |don|'|t |gladly| |happily |know| |problem |questio |sure| |trust| |without |you|'|l
|always| |each| |every| |general |mostly| |never| |normall |often| |sometim |typical |usually
|always| |guarant |never| |promise
|always| |holds| |kept| |remain |stay
|always| |never| |sign |through |won|'|t
|al| |ul|
|amazed| |another |away| |awe| |bar| |benchma |beyond| |blown| |breathe |changes |committ |cutting |dedicat |delight |dream| |exceed |excelle |fall| |future| |heights |leading |level| |love| |magic| |miracle |passion |perfect |potenti |power| |reinven |revolut |simply| |standar |superch |thrille |transfo |turboch |unbeata |value| |whole| |wonders |wonder| |wowed|
|amazing |awesome |brillia |dedicat |dynamic |elegant |excelle |excepti |excitin |extraor |fantast |holisti |incredi |innovat |magnifi |marvell |outstan |passion |perfect |phenome |powerfu |remarka |robust| |seamles |sensati |smart| |spectac |stellar |stunnin |superb| |tailor| |transfo |unbelie |unique| |unrival |wonderf
|america |any| |austria |britain |can| |come |competi |do| |europe| |even| |every| |germany |gives| |has| |it| |matches |next| |offers| |offer| |ours| |our| |rest| |the|
|america |as| |austria |britain |country |europe| |germany |industr |market| |no| |sector| |three| |times| |trade| |twice| |world|
|america |europe| |the|
|among| |at| |for| |in| |on| |worldwi
|amorti |break |payback |pay|-|b |roi|
|amount| |chip| |commit| |contrib |donate| |do| |figure| |fund| |give| |go| |invest| |make| |much| |offer| |pay| |pledge| |put| |send| |spend| |sponsor |start| |sum|
|amount| |correct |credit| |money| |new| |refund| |revised |updated
|amount| |long| |many| |much| |number| |often| |what| |your|
|am| |are| |be| |i|'|m| |may| |we|'|re
|am| |are| |can| |i|'|ll| |i|'|m| |we|'|ll |we|'|re
|analysi |contrac |deck |documen |draft |plan |present |proposa |quote |report |summary
|analyst |a| |benchma |data| |doctors |documen |economi |evidenc |expert |known| |proved| |proven| |reports |researc |science |scienti |statist |studies |survey |tests| |the| |trials| |well|
|analyst |benchma |data| |doctors |documen |economi |evidenc |expert |fact| |industr |known| |numbers |proved| |proven| |reports |researc |science |scienti |statist |studies |survey |tests| |trials| |widely|
|analyst |busines |clients |compani |custome |experts |firms| |others| |people| |researc |statist |studies |surveys |teams| |users|
|analyst |consult |expert |researc |science |statist |studies |survey |tests|
|analyti |approac |app| |brand| |company |dashboa |deal| |design| |engine| |equipme |experie |experti |feature |innovat |integra |line| |machine |offerin |offer| |onboard |opportu |package |partner |perform |platfor |product |quality |range| |results |service |softwar |solutio |suite| |support |system| |team| |technol |tool| |value|
|and |and| |it| |of| |them| |the| |your|
|and |and| |it| |out| |them| |the| |your|
|and|
|and| |another |an| |a| |be| |many| |other|
|and| |any |as| |at| |day| |for| |free| |however |no| |on| |or| |whateve |wheneve
|and| |any |as| |for| |however |no| |of| |on| |or| |whateve |wheneve
|and| |anybody |anyone| |boss| |finance |the| |us|
|and| |any| |around| |bill| |bottoml |call |change |clock| |count| |cows| |draw| |endless |every| |ever| |extra |infinit |limitle |limit| |no|-|li |problem |questio |repair |request |require |round| |say| |stop| |uncappe |unlimit |update |upgrade |version |visit |we|
|and| |an| |a| |of| |that| |the| |this|
|and| |apparen |be| |fingers |hopeful |in| |i| |likely| |maybe |might| |perhaps |possibl |presuma |probabl |suppose |to| |we| |with|
|and| |app| |built| |control |dashboa |device| |enabled |firmwar |fitted| |install |live| |machine |meter |migrate |next| |on| |portal| |product |softwar |system| |termina |up|
|and| |both| |everyth |it| |of| |them| |the|
|and| |both| |everyth |it| |that| |them| |the|
|and| |but|
|and| |but| |so|
|and| |but| |then|
|and| |charge |discoun |fee |price |rate |rent |tariff
|and| |day |every| |in|
|and| |day |every| |out
|and| |forget|
|and| |ha
|and| |is|
|and| |that| |wh |which| |whom| |who|
|and| |without
|announc |answere |assured |claimed |insiste |promise |put| |replied |said| |say |saying| |stated| |told| |write |wrote|
|announc |answere |claimed |insiste |it| |me| |promise |replied |said| |say |stated| |us| |was| |were| |write |wrote|
|announc |apolog |asked| |as| |attache |booked| |deliver |describ |enclose |for| |invoice |last| |launch |like| |mention |needed| |need| |opened| |ordered |our| |planned |plan| |posted| |publish |raised| |replied |reporte |request |said| |sent| |showed| |signed| |sorry| |the| |told| |wanted| |we| |wrote| |yesterd |your|
|annuall |bi |daily| |fortnig |monthly |quarter |weekly| |yearly|
|anomal |attack |bad| |break|- |bug |defect |duplica |error |fault |fraud |intrude |leak |losses| |mistake |outage |problem |spam| |theft |threat |viruses
|another |anyway| |let|'|s |moving| |speakin |wanted| |way|
|another |an| |a| |it| |one| |that| |the| |this| |your|
|another |a| |one|
|another |cancel| |don|'|t |drop| |elsewhe |forget| |ignore| |leave| |necessa |need |needed| |needn|' |need| |never| |not| |no| |require |scrap| |skip| |somebod |someone
|another |have| |i|'|ve| |others| |other| |somebod |someone |three| |we|'|ve
|another |others| |other| |second| |several |somebod |someone |three| |two|
|another |other| |several |some| |three| |two|
|answer |answere |pick |picked| |pick|
|answer |back| |come |confirm |know| |report |tell
|answer |back| |confirm |get |you|
|answer |boot |finishe |load |open |render |respond |run |start |sync
|answere |closed| |dealt| |fixed| |handled |picked| |process |resolve |shipped |solved|
|answere |closed| |fixed| |handled |picked| |process |resolve |shipped |solved| |with|
|answere |confirm |into |investi |reviewe
|answere |confirm |investi |looked| |reviewe
|answer| |asap| |assured |before| |colleag |conside |control |count| |course| |depend| |details |everyth |expect| |further |hands| |hand| |it| |i|'|m| |i|'|ve| |keep| |leave| |make| |more| |news| |of| |out| |over| |possibl |power| |rely| |rest| |right| |shortly |solutio |somebod |someone |soon| |team| |they|'| |top| |trust| |update| |we|'|re |we|'|ve |won|'|t |working
|answer| |ask| |at| |back| |check| |clarify |confirm |get| |investi |it| |let| |look| |measure |out| |test| |that| |them| |this| |those|
|answer| |ask| |at| |back| |check| |clarify |confirm |get| |investi |it| |look| |measure |out| |test| |that| |them| |this| |those| |you|
|answer| |ask| |back| |check| |clarify |come| |confirm |find| |into| |investi |it| |know| |look| |measure |test| |that| |them| |this| |those|
|answer| |ask| |back| |check| |come| |confirm |find| |into| |know| |look| |researc |verify|
|answer| |ask| |bring| |choose| |come| |contact |discuss |don|'|t |drink| |eat| |feel| |invite| |keep| |know| |me| |pick| |please| |reach| |send| |sit| |stay| |take| |tell| |there| |use| |us| |yoursel
|answer| |a| |find| |have| |reach| |somebod |someone |through |to|
|answer| |back |bear| |come| |heard| |know |more| |news| |reply |still| |update|
|answer| |book| |buy| |commit| |confirm |decide| |if| |month| |order| |quarter |reply| |reserve |respond |sign| |today| |tonight |until| |week| |without
|answer| |call |enginee |replace |reply| |respons |technic
|answer| |commitm |decisio |go|-|ah |need| |okay| |ok| |signatu |word| |yes|
|answer| |reply| |respons |update|
|any
|any |any| |wheneve
|any |you|
|anybody |anyone |at| |custome |involve |necessa |needed |require |speak| |whatsoe |you |your
|anybody |anyone| |anythin |any| |competi |everybo |everyon |next |ordinar |others |rest |theirs |they| |usual
|anybody |anyone| |anythin |any| |everybo |everyon |others |rest |theirs |they|
|anybody |anyone| |approva |asking| |board| |boss| |directo |else| |finance |lawyers |lead| |legal| |managem |manager |office| |permiss |second| |sign
|anybody |anyone| |breach |comprom |crack |decrypt |fined| |hack |hackers |held| |interce |into| |leak |others| |outside |steal| |stolen| |sued|
|anybody |anyone| |finance |it| |my| |the| |this| |us| |you|
|anyone| |competi |everybo |everyon |everyth |other |others| |rest|
|anythin
|anythin |any| |as| |everyth |whateve
|anythin |any| |browser |device |everyth |machine |system |tool |vendor
|anythin |any| |cancel| |overrul |rewrite |strike| |tear| |waive| |whateve
|anythin |any| |care| |contrac |covered |done| |fee| |fixed| |for| |free| |handled |include |i| |mainten |on| |or| |package |plan| |price| |repaire |replace |scanned |service |sorted| |subscri |support |we| |with| |you |yours|
|anythin |any| |change| |differe |happen| |switch| |thing|
|anythin |any| |cover |everyth |include |never| |takes| |whateve
|anythin |any| |everyth |much| |whateve
|anythin |any| |everyth |whateve
|anythin |any| |every| |whateve
|anythin |any| |fault| |find| |thing|
|anythin |as| |everyth
|anythin |a| |it| |the|
|anythin |cent| |dime| |penny| |thing|
|anythin |change| |differe |it| |move| |switch| |thing|
|anythin |crm| |device| |erp| |everyth |every| |machine |system| |tool|
|anythin |everyth
|anythin |everyth |it|
|anythin |everyth |long| |many| |much| |often|
|anythin |everyth |whateve
|anythin |somethi
|anythin |whateve
|anyway| |by| |i| |move| |note| |of| |on| |talk|
|anyway| |don|'|t |forget| |ignore| |stands| |still| |whateve |word|
|anyway| |move| |of| |on| |talk| |the| |to|
|anyway| |move| |of| |on| |talk| |the| |what|
|anywher |area| |around| |availab |busines |can| |city| |country |find| |get| |guarant |industr |market| |region| |see| |state| |there| |world| |you|
|anywher |availab |exists| |in| |it| |market| |on| |our| |out| |there| |this| |we|
|anywher |in| |on| |worldwi
|any|
|any| |at| |holiday |hours| |night| |sundays |weekend
|any| |a| |be| |even| |your|
|any| |a| |c |even| |your|
|any| |a| |even| |every| |include |in| |the| |whateve |you|
|any| |a| |nothing |not| |no|
|any| |bother| |bulletp |clean |complai |covered |every| |fault| |find| |fine |get| |object| |protect |safe |say| |the| |touch| |to|
|any| |build| |cap| |care| |ceiling |clean| |cover |covered |cover| |dealt| |deliver |done| |do| |fixed| |fix| |free| |handled |handle| |include |keep| |limit| |make| |move| |part| |pay| |print| |repaire |repair| |replace |scanned |scan| |sorted| |sort| |taken| |take| |transla |us| |yours|
|any| |each| |every|
|any| |even| |matter| |whateve
|any| |every| |the|
|any| |never| |no| |of| |without
|any| |no| |without |zero|
|any| |no| |zero|
|an|
|an| |aren|'| |a| |be| |dishone |exist| |impossi |isn|'|t |mislead |never| |nonsens |not| |off| |of| |too| |unreali |wasn|'| |weren|' |wrong|
|an| |aren|'| |a| |be| |dishone |exist| |impossi |isn|'|t |mislead |never| |nonsens |not| |the| |too| |unreali |wasn|'| |weren|' |wrong|
|an| |a| |both| |it| |our| |them| |the| |your|
|an| |a| |easily| |easy| |few| |minutes |night| |seconds |soundly |well|
|an| |a| |he| |of| |she| |that| |they| |the| |this| |you|
|an| |elimina |good| |history |impossi |not| |of| |past|
|an| |got| |take| |you|
|an| |minute |second |time|
|an| |you|
|apart| |a| |competi |else| |in| |others| |own| |rivals|
|api| |app| |beta| |be| |connect |dashboa |export| |feature |functio |import| |integra |languag |mode| |module| |new| |support |sync| |version |view|
|api| |app| |button| |connect |dashboa |export| |feature |firmwar |fix| |functio |import| |integra |interfa |menu |mode| |module| |patch| |plug |release |sign |softwar |sso| |v |version
|api| |app| |connect |dashboa |export| |feature |functio |import| |integra |languag |mode| |module| |support |sync| |to| |version |view|
|apolog |behind| |late| |miss |move| |overdue |postpon |push| |slip |sorry| |waiting
|apolog |broken| |copy| |damaged |delay |deliver |faulty| |inconve |it |missing |mistake |once| |one| |print| |re |repair| |replace |run| |sample| |sorry| |that |them |those |time| |trip| |visit| |wrong|
|apolog |for| |late| |sorry|
|apolog |holding |late| |sorry| |waiting
|apolog |late| |sorry| |thank
|app |applica |crm |databas |device |erp |format |machine |platfor |softwar |system |tool
|app |build |commiss |connect |constru |convers |cutover |cut|-|o |deploym |extensi |factory |go|-|li |impleme |install |integra |interfa |kitchen |launch |line |machine |migrati |network |onboard |plant |platfor |portal |project |retrofi |rollout |roll|-| |roof |set |setup |site |softwar |store |system |takes| |transit |upgrade |warehou |website |whole| |will|
|app |build |commiss |connect |constru |convers |cutover |cut|-|o |deploym |extensi |factory |go|-|li |impleme |install |integra |interfa |kitchen |launch |line |machine |migrati |network |onboard |plant |platfor |portal |project |retrofi |rollout |roll|-| |roof |set |setup |site |softwar |store |system |transit |upgrade |warehou |website |whole|
|app |built| |check| |created |demonst |designe |develop |device |discove |give| |introdu |launche |meet| |pitch| |platfor |present |product |release |share| |show| |softwar |solutio |suite |technol |tell| |tool |walk|
|appear |be| |has| |must| |order| |require |seem |was| |were|
|appear |be| |have| |in| |need |seem |t |to| |was| |were|
|appendi |attache |column |cost |custome |dashboa |deals| |growth| |invento |leads| |order |output| |pipelin |results |returns |revenue |sales| |savings |slide |spend| |spreads
|appendi |attache |column |dashboa |find| |get| |see| |slide |spreads
|appendi |attache |column |dashboa |slide |spreads |you|
|appl |applies |conditi |restric |subject
|appoint |are| |arrange |book| |by| |call| |chat| |convers |day| |demo| |in| |meeting |over| |present |round| |schedul |see| |time| |up| |visit| |would| |zoom|
|appoint |a| |call| |chat| |convers |demo| |i| |l |meeting |on| |present |visit| |we| |zoom|
|appoint |calenda |call |demo| |invitat |invite| |meeting |session |visit| |webinar |worksho
|appoint |call| |chat| |come| |demo| |for| |install |meet| |phone| |ring| |see| |session |slot| |speak| |suit |talk| |time| |visit|
|appoint |call| |chat| |come| |demo| |install |meet| |phone| |ring| |session |slot| |speak| |suit |talk| |time| |visit| |you|
|appoint |call| |demo| |kick |meeting |review| |session |trainin |visit| |worksho
|appoint |colleag |enginee |expert |fitter |slot| |somebod |someone |special |surveyo |technic |trainer
|approv |off|
|approv |sign|
|approva |backgro |credit| |deposit |prepaym |pre|-|p |second| |securit |signatu
|approva |blessin |excepti |go|-|ah |okay| |ok| |permiss
|approva |certifi |clearan |consent |licen |permiss |permit| |signatu |sign|-|
|approva |check| |deposit |prepaym |pre|-|p |securit |signatu
|approva |clearan |consent |funding |grant| |licen |loan| |permiss |permit| |plannin |visa|
|approva |clearan |consent |funding |permiss |permit| |plannin |the|
|approva |consent |go|-|ah |okay| |ok| |permiss |signatu
|app| |assista |bot| |button| |calcula |camera| |connect |control |device| |display |edition |engine| |export| |feature |firmwar |functio |generat |import| |integra |interfa |kit| |line|-| |machine |menu| |meter| |model| |module| |oven| |page| |planner |platfor |plug |portal| |press| |printer |program |pump| |range| |reader| |report| |robot| |scanner |screen| |search| |sensor| |series| |size| |softwar |system| |termina |till| |tool| |variant |version
|app| |audit| |bathroo |boiler| |booklet |branche |bridge| |buildin |built| |campaig |catalog |contain |day |day| |deliver |done| |finishe |fixed| |fleet| |floor| |garden| |hall| |heating |hour |hour| |install |kitchen |launch| |lift |line| |live| |machine |migrati |minute| |moved| |move| |network |night |order| |plant| |ready| |rebuild |repaire |rolled| |rollout |roof| |second| |shipmen |shop| |stage| |stand| |stores| |system| |tills| |trained |transla |warehou |website |week |wiring|
|app| |built| |control |dashboa |device| |enabled |firmwar |fitted| |install |live| |machine |meter |migrate |portal| |product |release |running |set| |softwar |switche |system| |termina |update| |version
|app| |dashboa |module| |platfor |portal| |product |softwar |system| |tool| |web
|app| |it| |our| |platfor |product |service |softwar |someone |support |system| |team| |this| |tool| |we|
|app| |it| |platfor |product |softwar |system| |tool| |we|
|apr |april |aug |august |dec |decembe |feb |februar |jan |january |jul |july |jun |june |mar |march |may |nov |novembe |oct |october |sep |septemb
|apr |aug |autumn| |coming| |dec |fall| |feb |jan |jul |jun |mar |may| |next| |nov |oct |sep |spring| |summer| |upcomin |winter|
|apr |aug |autumn| |coming| |dec |fall| |feb |jan |jul |jun |mar |may| |next| |nov |oct |sep |spring| |summer| |winter|
|apr |aug |dec |feb |jan |jul |jun |mar |nov |oct |sep
|apr |feb |jun |nov |sep
|april| |apr| |august| |aug| |decembe |dec| |februar |feb| |january |jan| |july| |jul| |june| |jun| |march| |mar| |may| |novembe |nov| |october |oct| |sep |septemb
|april| |autumn| |coming| |decembe |fall| |februar |january |july| |june| |march| |next| |novembe |october |q |septemb |spring| |summer| |upcomin |winter|
|apr| |finance |financi |interes |leasing
|archite |broker| |builder |consult |driver| |electri |fitter| |forward |grower| |haulier |install |interpr |laborat |lab| |notary| |operato |partner |photogr |planner |plumber |surveyo |trainer |warehou |wholesa
|area| |around| |busines |city| |county| |industr |land| |miles| |town| |trade| |valley| |village |whole| |wide|
|area| |around| |busines |county| |know| |nearby| |region| |round| |trade| |valley|
|area| |around| |city| |corner| |door| |down| |far| |industr |like| |miles| |near| |region| |sector| |size| |street| |town| |trade|
|area| |brain |brain| |city| |grab| |i| |minutes |nearby| |near| |neighbo |passing |region| |town|
|area| |busines |city| |country |county| |industr |region| |sector| |state| |street| |town| |trade| |valley|
|area| |busines |city| |country |field| |industr |market| |region| |sector| |state| |trade|
|area| |busines |clients |competi |custome |delight |field| |happy| |industr |loyal| |peers| |region| |rival |satisfi |sector| |space| |success |thrille |users| |winning
|area| |busines |field| |industr |region| |sector| |trade|
|aren|'| |cannot| |can|'|t |dishone |doesn|' |don|'|t |exagger |exist| |good| |impossi |isn|'|t |lie| |mislead |much| |myth| |never| |nonsens |not| |questio |stretch |strong| |table| |unreali |wasn|'| |weren|' |wrong|
|aren|'| |cannot| |can|'|t |doesn|' |does| |don|'|t |isn|'|t |never| |not| |won|'|t
|aren|'| |cannot| |can|'|t |doesn|' |don|'|t |isn|'|t |never| |not| |will| |won|'|t
|aren|'| |cannot| |can|'|t |ever| |going| |isn|'|t |never| |not| |won|'|t
|aren|'| |going| |never| |not| |won|'|t
|aren|'| |isn|'|t |never| |not| |won|'|t
|are| |arise| |exist| |get| |happen |is| |occur
|are| |arriv |come |deliver |is| |receipt |receiv |ship |shipped
|are| |arrive |come |get |goe |is| |leave |ship
|are| |as| |attach |below| |can| |enclos |find| |go| |have| |here| |is| |s |see| |s| |to| |ve|
|are| |as| |for| |include |on| |until|
|are| |before| |by| |friday| |in| |is| |monday| |next| |on| |this| |thursda |today| |tomorro |to| |tuesday |wednesd |within|
|are| |be| |disappe |evapora |goes| |go| |history |is| |melt |over| |past| |sort |vanish
|are| |be| |is|
|are| |buy| |for| |get| |grab| |is| |lock| |order| |save|
|are| |can| |could| |did| |does| |do| |has| |have| |is| |was| |were| |will| |would|
|are| |change |goes| |is| |keep |move |remain |rise |stay
|are| |change |is| |keep |move |remain |rise |stay |up|
|are| |come |goes| |go| |is|
|are| |come |in| |ship
|are| |come |is|
|are| |complia |comply| |conform |data| |full| |legal| |pass| |privacy |securit |you|
|are| |cost |is|
|are| |do| |i| |please| |we| |will| |your| |you|
|are| |get |is|
|are| |has| |have| |is| |was| |were|
|are| |has| |have| |is| |with|
|are| |have| |is| |wants| |want|
|are| |hold |is| |remain |stand |stay
|are| |is|
|are| |is| |keep |never| |remain |stay
|are| |is| |you|
|are| |it| |it|'|s| |they|'| |when|
|are| |i|'|m| |they|'| |we|'|re
|argue| |complai |difficu |fuss| |mind| |no| |object| |protest |refuse| |resist| |trouble
|argue| |complai |make| |mind| |object| |protest |refuse| |resist| |say|
|argumen |bother| |fine |hassle| |headach |issue |problem |questio |trouble
|arise| |exist| |happen |occur |past| |possibl |ruled| |unknown |unthink
|armed| |fit| |prepare |ready|
|around |availab |close |disappe |double |doubles |end |expire |goes| |gone |good| |go| |increas |jump |lapse |last |over |rise |runs| |stand |table |table| |there |valid| |vanish |withdra
|around |availab |here |open |possibl |repeate |table |there
|around| |availab |good| |live| |on| |open| |possibl |there| |valid| |yours|
|around| |availab |good| |live| |open| |possibl |table| |there| |valid| |yours|
|around| |availab |good| |live| |open| |possibl |there| |the| |valid| |yours|
|around| |availab |here| |just| |offer| |only| |open| |possibl |there|
|around| |beat |blow |crush |leave |outclas |outlast |outpace |outperf |outshin |put |surpass |top
|around| |black| |growth| |profit| |top|
|around| |far| |for| |in|
|around| |in| |of|
|arrange |availab |a| |book| |come| |conveni |drop| |free| |good| |i| |open| |pop| |schedul |set| |stop| |swing| |up|
|arrange |availab |charged |discoun |include |in| |online|
|arrange |availab |charged |discoun |include |online| |place|
|arrange |care| |do| |handle| |organi |see|
|arrange |clear| |fix| |settle| |sort| |square| |straigh
|arrange |ensure| |fix| |make| |see|
|arrange |ensure| |it| |sure|
|arriv |back| |deliver |here| |in| |receipt |receiv |ship |shipped |through
|arrive |arrivin |coming| |due| |go| |its| |launch |live| |out| |ship |shippin |their| |to|
|arrive |arrivin |coming| |follow| |go |goes| |going| |launch |live| |ship |shippin |ship| |way|
|arrive |come |dispatc |follow |get |go |land |leave |make |reach |ship |stand
|arrive |come |follow |goes| |go| |ship |travel
|arrive |complet |deliver |dock| |done| |door| |finish |fixed| |have| |install |live| |ready| |ship |site|
|arrive |deliver |done| |fixed| |get |goe |has| |have| |ready| |receive |sent| |shipped |signed| |there|
|arrives |comes| |drops| |due| |follows |goes| |lands| |launche |release |rolls| |ships|
|arrives |comes| |drops| |follows |gets| |is| |lands| |launche |live| |out| |ships|
|arrive| |be| |come| |drop| |follow| |hit| |land| |launch| |live| |roll| |ship|
|arrive| |be| |come| |follow| |get| |have| |reach| |send| |sent| |way|
|arrive| |be| |get| |land| |reach|
|arrive| |be| |land| |launch| |roll| |ship|
|arrive| |be| |reach|
|arrive| |be| |reach| |ship|
|arrive| |be| |reach| |there|
|arrive| |built| |deliver |printed |ready| |there| |your| |you|
|arrive| |come| |follow| |get| |have| |its| |reach| |send| |sent| |their| |with|
|arrive| |come| |follow| |get| |have| |on| |reach| |send| |sent| |with|
|arrivin |before| |by| |coming| |friday| |in| |monday| |next| |on| |out| |shippin |this| |thursda |today| |tomorro |to| |tuesday |wednesd |within|
|arrivin |coming| |droppin |going| |landing |launchi |releasi |rolling |shippin
|arrivin |coming| |droppin |landing |launchi |live| |out| |releasi |shippin
|arrivin |coming| |due| |going| |landing |launchi |out|
|arrivin |coming| |due| |landing |launchi |live| |out|
|arrivin |courier |deliver |dispatc |e |forward |its| |leaving |off| |out| |over| |posted| |sent| |shipped |shippin |their| |to| |uploade |way|
|arrivin |courier |deliver |dispatc |e |forward |leaving |off| |on| |out| |over| |posted| |sent| |shipped |shippin |uploade |your| |you|
|as |at| |beats |better |by| |comes| |compare |every| |faster |for| |hands| |in| |it| |match |matches |on| |ours| |our| |this| |when| |with|
|as |beat |better |can| |cheaper |close |closer |comes |deliver |does| |faster |give |has| |know |match |more |offer |provide |quicker |safer |stronge |underst
|as |close |compara |like |remotel
|asap |a|.|s|. |before| |bit |delay |down| |due| |earlies |eventua |future |in| |jiffy |later| |momenta |point |promptl |quickly |reason |right| |shortly |sometim |some| |soon |soon| |stage |these| |timely| |very| |when| |while
|asap| |coming| |later| |next| |shortly |soon| |today| |tomorro |tonight |within|
|aside| |blocked |held| |kept| |reserve
|ask |ask| |come| |dream| |imagine |like |need |require |think| |want |wish
|ask |care |feel |like |need |please |require |take |want |wish
|ask |check |enforce |find| |know |look |notice |read
|ask |check |enforce |know |look |notice |out |read
|ask |demand |require |say |want
|asking| |botheri |don|'|t |for| |going| |involvi |needn|' |need| |without
|asks| |ask| |dream| |need |needs |request |want |wants |wish|
|asks| |best| |be| |do| |easy| |excelle |fair| |good| |got| |great| |i| |me| |not| |no| |reliabl |rest| |says| |simple| |us| |we| |worry| |you|
|ask|
|ask| |at| |it| |limit| |say| |sky| |takes| |too| |wish| |word|
|ask| |beck| |command |disposa |just| |limit| |name| |never| |nothing |request |say| |sky|'|s |want| |whateve
|ask| |bill| |charge| |do| |have| |make| |raise|
|ask| |bill| |charge| |take| |want|
|ask| |book| |bring| |call| |change| |come| |order| |phone| |return| |ring| |send| |use| |visit|
|ask| |bother| |check| |involve |through |wait| |without
|ask| |care| |know| |mind| |notice| |object| |say| |stop|
|ask| |chat| |check| |clarify |confirm |consult |discuss |find| |hear| |learn| |liaise| |speak| |talk| |verify|
|ask| |check| |circle| |confirm |consult |dig| |discuss |find| |get| |go| |investi |look| |researc |review| |run| |see| |speak| |take| |talk| |verify|
|ask| |check| |confirm |decide| |determi |find| |know| |see| |sure| |tell| |verify|
|ask| |check| |confirm |decide| |determi |know| |out| |see| |sure| |tell| |verify|
|ask| |dream| |like| |need| |think| |want| |wish|
|ask| |endless |limited |limitle |long| |many| |much| |often| |uncappe |unlimit |without |yours|
|assessm |audit |certifi |check| |inspect |pen |review|
|assessm |audit |certifi |complia |inspect |securit |test
|asset |basis| |bond |book| |counter |credit| |curve |hedg |interes |mark|-| |portfol |positio |rate |return |risk| |trading |var|
|assist| |availab |cap |change| |covered |deal| |endless |free| |help| |include |limit |limit| |restric |revisio |round| |support |taken| |there| |they| |us| |yours| |your| |you|
|associa |brigade |broker| |caretak |church| |club| |court| |doctor| |farmer| |ferry| |garage| |hospita |hotel| |judge| |museum| |organis |organiz |owner| |pilot| |police| |railway |restaur |school| |seller| |shippin |station |tenant |termina |univers |vet|
|associa |broker| |caretak |church| |club| |court| |doctor| |farmer| |ferry| |fire| |garage| |hospita |hotel| |judge| |line| |museum| |organis |organiz |owner| |pilot| |police| |railway |restaur |school| |seller| |station |tenant |termina |univers |vet|
|assume| |believe |call| |claim| |do| |expect| |give| |guarant |have| |include |mean| |offer| |pretend |promise |provide |say| |swear| |tell| |think| |vouch| |want|
|assuran |commit| |guarant |pledge| |promise |underta |vow| |warrant |word|
|assuran |guarant |promise
|assure |ensure |guarant
|assured
|assured |assure| |certain |deal| |mistake |sure| |there| |thing| |without
|assured |guarant |promise |tell| |word|
|assured |reporte |tell| |told| |wrote|
|assured |tell| |told| |to|
|assure| |pledge| |promise |swear| |vow|
|assure| |promise |swear| |tell|
|astray| |break| |damaged |fail| |forgott |late| |lost| |missed| |missing |slip| |through |unanswe |wrong|
|as|
|as| |at| |buffer| |current |date| |estimat |eta| |forecas |for| |is| |margin| |not| |on| |per| |to| |was| |were| |window|
|as| |at| |down| |firm| |flat| |low| |put| |safe| |same| |stable| |unchang |where|
|as| |at| |instead
|as| |a| |complim |for| |free| |gratis |on| |our|
|as| |a| |dead| |easy| |effortl |goes| |hassle| |painles |play| |run |work
|as| |a| |dead| |easy| |effortl |hassle| |in| |painles |play|
|as| |before| |happene |today|
|as| |besides |beyond| |except| |from| |if| |once| |other| |provide |the| |until| |you|
|as| |better| |cheaper |far| |faster| |half| |much| |quicker |than| |times| |twice| |way|
|as| |better| |cheaper |faster| |higher| |less| |lower| |more| |quicker |safer| |stronge
|as| |be| |frankly |good| |honestl |of| |sadly| |unfortu
|as| |buffer| |current |date| |estimat |eta| |forecas |for| |is| |margin| |not| |on| |our| |the| |to| |was| |were| |window|
|as| |built| |day| |deliver |done| |finishe |fixed| |hand| |hour| |install |l |live| |mark| |minute| |moved| |on| |open| |out| |over| |rain| |ready| |repaire |running |set| |sharp| |trained |up| |very|
|as| |catch| |change| |downsid |do| |harm| |learn| |lift| |lose| |move| |prepare |relearn |risk| |touch| |to| |wrong|
|as| |continu |keeps| |on| |remains |stays| |will|
|as| |doing| |enjoyed |fine| |friday| |going| |good| |great| |h |had| |how| |known| |know| |lovely| |met| |monday| |nice| |off| |pleasan |safe| |see |speak |talk |thursda |tuesday |wednesd |well| |wonderf
|as| |endless |for| |limit |limitle |long| |never| |uncappe |unlimit
|as| |end| |forever |for| |indefin |in|
|as| |fewer| |less| |more| |the|
|as| |forever |for| |indefin |in| |of|
|as| |if| |imagine |in| |pretend |suppose |supposi |unless| |whether |wish|
|as| |if| |once| |provide |unless| |when|
|as| |instead |the|
|as| |just| |only| |pay|
|as| |just| |only| |you|
|as| |like|
|as| |no|
|as| |of| |than|
|as| |same| |usual| |way|
|as| |th |way|
|attach |attache |attachi |attachm |attach| |enclose |enclosi
|attache |brainer |catch| |downsid |free| |lose| |nothing |no|-|br |regrets |risk |risk| |safe| |wrong|
|attack |breache |bug |defect |delay |error |failure |fraud| |intrusi |issue |mistake |problem |risk |threat |viruses
|attacke |hacker| |intrude |outside |party| |thief| |virus|
|attacke |hacker| |intrude |outside |thief| |third| |virus|
|attend |come |drop |hold |join |meet |myself| |visit |walk
|attende |buyer| |client| |contact |custome |externa |guest| |invitee |lead| |prospec |recipie |theirs| |them| |they|
|attendi |by |everyon |in| |joining |over |round |the |them |them| |there |the| |you |you|
|attendi |coming| |holding |joining |meeting |running |site| |there| |the| |visitin |you
|attenti |changes |coding| |configu |disrupt |effort| |from| |input| |involve |learnin |mainten |no| |prepara |resourc |set |staff| |trainin |will| |work| |you
|attract |back| |beat| |hire| |keep| |outgrow |overtak |poach| |retain| |win|
|attract |bake| |book| |feed| |handle| |host| |process |reach| |see| |serve| |treat| |win|
|attract |beat| |hire| |keep| |outgrow |overtak |over| |poach| |retain| |win|
|attract |bring| |deliver |draw| |earn| |generat |get| |give| |in| |make| |send| |win|
|attract |bring| |deliver |draw| |earn| |generat |get| |give| |make| |pull| |send| |win|
|at|
|at| |a| |conside |evaluat |explori |in| |is| |last| |not| |no| |on| |request |under| |was|
|at| |a| |easily| |easy| |like| |soundly |well|
|at| |below| |close| |less| |near| |nil| |under| |zero|
|at| |below| |near| |nil| |than| |to| |under| |zero|
|at| |buildin |case| |it| |working
|at| |by| |from| |with|
|at| |charge| |free| |nothing |us|
|at| |day |hour |minute |second
|at| |fix| |freeze| |hold| |keep| |lock| |to|
|at| |for|
|at| |for| |free
|at| |for| |free |free|
|at| |for| |free|
|at| |for| |free| |on|
|at| |for| |from| |how| |includi |in| |next| |of| |on| |with|
|at| |for| |if| |latest| |promise |sharp| |then|
|at| |for| |latest| |not| |promise |sharp| |then| |the|
|at| |for| |with|
|at| |from| |leave
|at| |get |into| |in| |its| |on| |the| |up| |work |you|
|at| |hold |keep |maintai
|at| |in| |of| |on|
|at| |in| |on| |with|
|at| |in| |on| |you
|at| |is| |of| |will|
|at| |line| |phone| |site| |there| |with|
|at| |next| |on| |this| |today |tomorro
|at| |on| |soon| |tomorro |tonight |week|
|at| |under| |whatsoe
|at| |whatsoe |you|
|auditor |audit| |authori |complia |council |customs |inspect |insurer |law| |office| |protect |regulat
|auditor |audit| |complia |council |gdpr| |insurer |legal| |privacy |protect |regulat |securit
|auditor |authori |buildin |court |customs |data |employm |environ |fire |governm |health |hygiene |inspect |labo |ministr |police |regulat |safety |tax |union
|auditor |authori |council |court| |inspect |insurer |lawyer| |protect |regulat
|auditor |authori |council |inspect |insurer |ministr |office| |protect |regulat
|auditor |authori |counsel |country |court |inspect |judge |lawyer |legally |ministr |officer |regulat |tax|
|auditor |authori |court| |data| |inspect |insurer |lawyer| |regulat |works|
|auditor |authori |customs |examine |inspect |regulat |tax| |won|'|t
|auditor |claims| |clean| |fine |inspect |lawsuit |penalt |safe| |side| |sound| |unassai |waterti
|audit| |check| |examina |inspect
|authori |bank| |brigade |council |customs |inspect |insurer |landlor |office| |regulat
|automat |bag| |certain |easy| |formali |given| |granted |guarant |issued| |place| |problem |quick| |safe| |sure| |there| |through
|automat |build| |commiss |complet |convert |deliver |deploy| |finish| |have| |impleme |install |integra |launch| |live| |migrate |move| |onboard |over| |rebuild |replace |roll| |set| |switch| |train|
|automat |built| |connect |conside |convert |covered |equippe |fitted| |fixed| |install |integra |launche |linked| |live| |migrate |moderni |moved| |replace |retrofi |switche |trained |transfe |upgrade |wired|
|automat |convert |digiti |equip| |fit| |furnish |kit| |migrate |move| |rebuild |refit| |train| |wire|
|automat |easy| |formali |given| |granted |guarant |issued| |place| |problem |quick| |there|
|autumn |fall |spring |summer |winter
|autumn| |built| |coded| |coming| |done| |fall| |finishe |next| |place| |ready| |shipped |spring| |summer| |upcomin |winter|
|autumn| |christm |easter| |harvest |month |quarter |season |spring| |summer| |week |winter| |year
|autumn| |coming| |fall| |next| |spring| |summer| |upcomin |winter|
|availab |awake| |hand| |live| |manned| |on| |reachab |staffed |there| |up|
|availab |beta |go| |hit| |launch |launche |market |out |release |rolled| |sale |unveile
|availab |beta| |closed| |dead| |deal| |door |enrol |finishe |gone| |history |invento |list| |longer| |offer| |off| |over| |pilot| |places| |program |promoti |registr |sale| |seats| |slots| |spots| |stock |supplie |time| |waiting |window| |withdra
|availab |booked| |copies| |days| |deals| |fast| |full| |gone| |hours| |items| |licen |machine |number| |opening |package |pallet |piece |pilot| |place |places| |seat |seats| |shel |slot |slots| |sold| |spot |spots| |stock| |supply| |system |unit |units| |voucher
|availab |buy| |can| |commit| |decide| |good| |order| |sign| |valid|
|availab |capacit |for| |invento |places| |quantit |seats| |spots| |stock |suppl |time| |to| |units|
|availab |clos |closed| |dead| |end |finishe |gone| |history |low| |off| |out| |over| |pull |scarce| |short| |shut |stop |tight| |valid| |withdra
|availab |coming| |due| |out| |planned |ready| |there|
|availab |do| |give| |good| |guarant |hold| |hono |if| |keep| |offer| |reserve |valid|
|availab |good| |i| |valid| |we| |you|
|availab |good| |on| |possibl |valid|
|availab |good| |possibl |table| |valid|
|availab |go| |left| |remains |remain| |w
|availab |numbers |places| |quantit |stock |supplie
|average
|away| |back| |down| |off| |out| |up|
|away| |back| |off| |over| |round|
|away| |back| |over| |round| |your|
|away| |cancell |cap| |clause| |contrac |deposit |disappe |exclusi |exit| |guarant |invoice |liabili |minimum |notice| |off| |out| |penalt |policy| |price| |surchar |termina |terms| |vanish|
|away| |cancel| |get| |leave| |quit| |stop|
|away| |cancel| |get| |leave| |quit| |stop| |termina
|away| |cannot| |can| |can|'|t |disappe |expires |goes| |is| |lapses| |to| |vanishe |will| |won|'|t
|away| |closes| |dies| |disappe |ends| |expires |gone| |good| |lapses| |off| |runs| |vanishe
|away| |disappe |drop |fall |going| |looking |paid| |shrink |vanish
|away| |disappe |evapora |gone| |history |itself| |over| |thing| |vanish
|away| |down| |help |improv |mak |no| |refuse| |servic |support |train |updat |work
|a|
|a| |behind| |closed| |delayed |down| |empty| |interru |late| |offline |off| |of| |slow| |unavail |unreach |wrong|
|a| |behind| |closed| |delayed |down| |empty| |interru |late| |offline |off| |out| |slow| |unavail |unreach |wrong|
|a| |block| |charge| |have| |mind| |no| |object| |refuse| |reject|
|a| |break| |crash| |data| |fail| |go| |jam| |leak| |lie| |make| |out| |signal|
|a| |complim |for| |gratis |of| |our| |the|
|a| |conside |date| |evaluat |explori |in| |is| |last| |my| |not| |no| |on| |request |under| |was| |whether
|a| |counts| |expect| |importa |matter |need| |on| |require |want|
|a| |for| |history
|a| |goes| |go| |itself| |its| |own| |passes| |will|
|a| |good| |history |past|
|a| |improve |learn| |succeed |th |win|
|a| |isn|'|t |nothing |no|
|a| |next| |the| |you |your| |you|
|a| |no| |zero|
|a| |off| |the|
|a| |one|
|a| |our| |their| |the| |your|
|a| |your|
|b
|baby| |beginne |child| |couldn| |dog| |grandma |grandmo |granny| |monkey| |mother| |trainee
|baby| |beginne |child| |easier| |easy| |grandmo |monkey| |quicker |safer| |simpler |simple| |trainee
|back |bear| |carry| |have| |relax |run| |take| |watch
|back |compens |credit |refund |reimbur |waive
|back |no| |relax |watch |zero|
|backdat |post |pre |you|
|backlog |for| |map| |roadmap
|backlog |pipelin |roadmap |road|
|back|
|back| |beat| |be| |big| |cost| |crush| |even| |exceed| |fortune |grow| |hit| |hours| |investm |leader| |lose| |lot| |make| |meet| |million |money| |more| |number| |outlay| |outperf |outsell |profita |reach| |recoup| |sell| |smash| |thousan |time| |ton| |win|
|back| |benefit |book| |buy| |close| |differe |earn| |improve |order| |payback |produce |results |returne |return| |roi| |save| |savings |sell| |several |ship| |spend| |twice| |win|
|back| |be|
|back| |bill |booking |book| |buyer |calenda |calls| |clicks| |complai |cost |custome |goes| |going| |go| |guest |hours| |inbox| |lead |list| |margin |order |pa |patient |phone| |profit| |queue| |returns |revenue |review |room |sales| |shoot |shoot| |shop| |staff| |table |team| |till| |turnove |visitor |waste| |you|
|back| |booked| |doubled |full| |gone| |halved| |history |over| |sold|
|back| |book| |buy| |flock| |order| |pour| |queue| |return| |spend| |stay| |stream|
|back| |built| |busines |cleaned |cleared |commiss |complet |connect |convert |deliver |digitis |digitiz |done| |emptied |equippe |finishe |fitted| |fixed| |gone| |install |in| |laid| |live| |migrate |moved| |on| |operati |over| |painted |printed |racked| |ready| |rebuilt |refitte |relabel |repaire |replace |running |scanned |sorted| |switche |tiled| |trained |transla |up| |wired| |working |wrapped
|back| |built| |cleaned |cleared |commiss |complet |connect |convert |deliver |digitis |digitiz |done| |emptied |equippe |finishe |fitted| |fixed| |gone| |install |in| |laid| |live| |migrate |moved| |on| |open| |operati |over| |painted |printed |racked| |ready| |rebuilt |refitte |relabel |repaire |replace |running |scanned |sorted| |switche |tiled| |trained |transla |up| |wired| |working |wrapped
|back| |claimed |far| |myself| |my| |overpro |oversta |over|-| |promise |said| |somethi |that| |the| |this| |told| |was| |what| |written
|back| |cost| |earn |investm |pay |pays| |pay|
|back| |deliver |fixed| |rebooke |recover |refille |repaire |replace |restore |swapped
|back| |earn| |make| |recoup| |recover
|back| |expensi |gone| |history |late| |off| |over| |price| |sold|
|back| |fewer| |for| |less| |orders| |profit| |revenue |sales| |saved| |save| |savings
|back| |for| |in| |its| |the| |your|
|back| |get| |recoup| |recover
|back| |itself| |off| |themsel |the| |you |your| |you|
|back| |no| |refund| |your| |you|
|back| |of|
|back| |over| |way| |with|
|back| |refund| |return|
|bake |build |can| |deliver |does| |give |has| |have| |know |make |offer |print |run |sell
|bake |build |deliver |does| |give |give| |has| |have| |know |make |offer |offer| |print |run |sell
|bake |churn |cut |fill |make |pack |print |put |through |turn |washes|
|bake |clean |count |cut |deliver |does| |do| |dries| |dry| |fill |handle |lift |make |move |pack |print |process |produce |pump |read |run |scan |serve |sort |wash
|bake |cut |fill |get |make |out| |pack |print |washes|
|baked| |balance |brought |built| |calibra |checked |cleaned |cleared |collect |complet |cooked| |copied| |counted |cut| |deliver |demolis |driven| |dug| |edited| |engrave |exchang |extende |finishe |fitted| |flown| |framed| |handed| |hung| |install |labelle |laid| |levelle |loaded| |machine |measure |migrate |mounted |moved| |mown| |packed| |painted |picked| |planted |plaster |polishe |poured| |printed |pruned| |racked| |removed |renewed |repaire |replace |sanded| |scanned |sealed| |service |sewn| |signed| |sprayed |stacked |swapped |swept| |switche |tested| |tiled| |topped| |trained |transfe |transla |trimmed |typed| |unloade |unpacke |upgrade |washed| |weighed |welded| |wired|
|baked| |balance |brought |built| |calibra |checked |cleaned |cleared |collect |complet |cooked| |copied| |counted |cut| |deliver |demolis |driven| |dug| |edited| |engrave |exchang |extende |finishe |fitted| |flown| |framed| |hung| |install |labelle |laid| |levelle |loaded| |machine |measure |migrate |mounted |moved| |mown| |off| |over| |packed| |painted |planted |plaster |polishe |poured| |printed |pruned| |racked| |removed |renewed |repaire |replace |sanded| |scanned |sealed| |service |sewn| |sprayed |stacked |swapped |swept| |tested| |tiled| |trained |transfe |transla |trimmed |typed| |unloade |unpacke |upgrade |up| |washed| |weighed |welded| |wired|
|baking| |brewing |cooling |earning |heating |humming |milling |packing |pressin |printin |produci |running |selling |spinnin |trading |turning |washing
|baking| |cooking |live| |new| |operati |printin |produci |running |selling |shippin |trading |using|
|baking| |cooking |live| |operati |printin |produci |running |selling |shippin |start| |trading |using| |working
|bank |clear |earn |generat |home| |mak |sav
|bank| |council |customs |grid| |insuran |network |phone| |power| |railway
|bank| |enterpr |governm |militar |nasa| |nsa|
|barely| |company |departm |even| |hardly| |necessa |needed| |no| |office| |require |side| |team| |zero|
|bar| |end| |guarant |ifs| |no| |period |stop |without
|bar| |guarant |no| |of| |period |stop |without
|basis
|batch| |boxes| |deliver |device |equipme |goods| |hardwar |kit| |order| |pallet |part |replace |sample |sensor |shipmen |unit
|battery |far| |lab| |last| |measure |pilot| |test| |today|' |trial| |was| |were|
|battery |in| |last| |measure |so| |test| |today|' |trial| |was| |were|
|battery |last| |measure |our| |so| |test| |the| |today|' |trial| |was| |were|
|battle| |by| |clinica |field| |formula |for| |indepen |mathema |method| |of| |results |roi| |savings |scienti |solutio |speaks| |statist |success |system| |technol |time| |to| |track|
|battle| |clinica |experts |field| |formula |indepen |mathema |method| |record| |researc |results |roi| |savings |science |scienti |solutio |statist |success |system| |technol |themsel |time| |to| |track|
|bat| |forget| |here| |ignore| |myself| |never| |right| |skip| |spot|
|bear| |contact |damnede |extra| |get| |give| |keep| |level| |me| |round| |see| |stops| |things| |us| |utmost|
|beat |better |first |outlast |outperf |won
|beat |blow |circles |crush |leave |outclas |outlast |outpace |outperf |outshin |put |rings| |surpass |top
|beat |blow |crush |leave |outclas |outlast |outpace |outperf |outshin |put |run |surpass |top
|beat |came| |did| |outlast |outperf |won
|beat |crush |destroy |like| |nothing |outclas |outperf |outrun |top |trump |undercu
|beat| |catch| |close| |compare |compete |deliver |do| |keep| |match| |offer| |of| |touch|
|beat| |match| |price| |undercu
|beautif |clever| |craft| |elegant |good| |gorgeou |love| |magic| |passion |smart| |smooth| |stunnin
|because |how| |if| |that| |what| |whether |which|
|become| |break| |close| |compet |earn| |faster| |goal |make| |money| |more| |never| |outperf |outsell |profita |quota |recoup| |recover |save| |target
|been| |be| |stand|
|been| |i| |month| |night| |no| |so| |was| |week| |were| |we| |year| |yesterd |yet|
|before|
|before| |better| |cheap |cheaper |cleaner |closer| |close| |faster| |fast| |finer| |fresher |good| |lighter |like| |longer| |quicker |quick| |quieter |quietly |safer| |smaller |smoothe |softer| |stronge |than| |there| |warmer| |well|
|before| |by| |from| |in| |on| |within|
|before| |by| |in| |next| |on| |this| |today| |tomorro |tonight |within|
|before| |by| |in| |till| |today| |tomorro |until| |week| |yet|
|before| |by| |in| |until| |within|
|before| |cannot| |can|'|t |could| |lose| |nothing |to| |where|
|before| |earlier |sooner|
|before| |of| |to|
|before| |precedi
|beginni |commenc |of| |startin
|beginni |from| |startin
|behind|
|behind| |closed| |delayed |down| |empty| |interru |late| |offline |off| |order| |problem |service |slow| |stock| |unavail |unreach |wrong|
|being|
|being| |built| |develop |greyed| |isn|'|t |release |roadmap |sprint| |team| |version |works|
|being| |develop |planned |schedul |works|
|believe |bet| |choose| |chose| |count| |depend| |love| |moved| |picked| |prefer| |recomme |relies| |rely| |run| |standar |swear| |switche |trust |use |with|
|believe |claim |expect |heard| |hope |promise |said| |say |tell |think |think| |thought |told|
|believe |crossed |expect| |goes| |hopeful |hope| |luck| |think|
|believe |expect| |feel| |figure| |guess| |hope| |imagine |know| |suppose |think| |underst
|believe |favo |feel| |find| |guess| |hunch| |imho| |imo| |impress |i| |like| |me| |my| |persona |reckon| |say| |suspect |think| |to| |two| |we|
|believe |feel| |find| |for| |guess| |if| |imho| |imo| |in| |like| |my| |persona |reckon| |say| |suspect |think| |to| |would|
|believe |feel| |find| |for| |guess| |imho| |imo| |in| |like| |my| |persona |reckon| |say| |suspect |think| |to| |would| |you|
|below| |beneath |lower| |under|
|below| |beneath |than| |under|
|bend| |break| |get| |ignore| |overloo |stretch
|bend| |break| |ignore| |overloo |round| |stretch
|benefit |bus| |cake| |calenda |car| |class| |coffee| |comment |concert |confere |course| |dinner| |edit |enrol |event| |exam| |feedbac |flight| |game| |hotel| |lunch| |meeting |milk| |parking |party| |picnic| |pizza| |registe |reserva |review| |room| |rsvp| |table| |ticket |timeshe |toner| |trainin |van| |vote|
|benefit |bus| |cake| |calenda |car| |coffee| |comment |concert |dinner| |edit |enrol |exam| |feedbac |flight| |for| |game| |hotel| |lunch| |milk| |parking |party| |picnic| |pizza| |registe |reserva |review| |room| |rsvp| |table| |ticket |timeshe |toner| |van| |vote|
|benefit |bus| |cake| |calenda |car| |coffee| |comment |concert |dinner| |edit |enrol |exam| |feedbac |flight| |game| |hotel| |lunch| |milk| |parking |party| |picnic| |pizza| |registe |reserva |review| |room| |rsvp| |sign| |table| |ticket |timeshe |toner| |van| |vote|
|benefit |bus| |cake| |calenda |car| |coffee| |comment |concert |dinner| |edit |enrol |exam| |feedbac |flight| |game| |hotel| |lunch| |milk| |parking |party| |picnic| |pizza| |registe |reserva |review| |room| |rsvp| |table| |th |ticket |timeshe |toner| |van| |vote|
|best| |better| |cheaper |cheapes |compara |equal| |faster| |higher| |like| |lower| |lowest| |match| |more| |most| |safer| |stronge |supplie |vendor|
|best| |better| |make|
|best| |better| |sure| |you|'|d
|best| |better| |you| |you|'|d
|best| |biggest |discoun |include |lowest| |throw| |whateve
|best| |busiest |envy| |first| |make |most| |number| |place| |talk|
|best| |cheapes |competi |lowest| |you|
|best| |envy| |first| |make| |number| |place| |talk|
|beta| |bonus| |bundle| |chance| |conditi |deal| |discoun |door |enrol |getting |incenti |list| |offer| |opportu |package |pilot| |price| |pricing |program |promoti |promo| |proposa |quote| |rate| |registr |running |sale| |special |terms| |window|
|better |big |bigger |cheaper |fast |faster |fewer |fifth| |half| |higher |less |long |lower |many |more |much |quarter |quicker |shorter |size |smaller |third| |twice|
|better| |boost| |cut| |drop| |fewer| |gain| |growth| |higher| |improve |increas |jump| |less| |lift| |lower| |more| |reducti |return| |savings |saving| |uplift|
|better| |brew |build |close| |comes| |cook |deliver |did |does| |even |even| |faster| |get |grow |had| |has| |it| |know |make |offer |print |read |run |sell |treat |turn
|better| |cheaper |compara |competi |easier| |equal| |faster| |finer| |match| |more| |quicker |safer| |smarter |stronge
|better| |faster| |fewer| |happier |higher| |less| |lower| |more| |shorter
|better| |faster| |fewer| |less| |more| |quicker
|better| |fewer| |higher| |less| |lower| |more|
|better| |hands| |safer| |secure|
|better| |have| |must| |need| |should| |you|
|between |don|'|t |quiet| |record|
|bet| |can |fear| |have| |is| |lose| |not| |no| |no|-|br |of| |risk| |to| |without |zero|
|bet| |eat| |put| |stake| |wager|
|bet| |option|
|bet| |stake| |wager|
|be|
|be| |break| |change| |go| |happen| |no| |worry| |you| |zero|
|be| |c
|be| |call| |contact |enter| |get| |have| |hear| |read| |see| |touch| |use|
|be| |climb| |come| |decline |decreas |disappe |double| |drop| |explode |fall| |go| |grow| |halve| |improve |increas |jump| |plummet |rise| |shrink| |skyrock |soar| |take| |triple| |vanish|
|be| |comes| |happens |is| |takes|
|be| |come| |end| |get| |look|
|be| |come| |go| |hold| |keep| |last| |run| |stay| |work|
|be| |come| |launch |market |sale
|be| |complet |finish| |launch| |live| |need| |take|
|be| |complet |finish| |live| |take|
|be| |copies| |days| |deals| |hours| |install |items| |licen |machine |onboard |opening |package |pallet |piece |pilot| |place |seat |slot |spot |system |unit |voucher
|be| |deal| |experie |face| |get| |have| |hear| |lose| |miss| |need| |notice| |pay| |regret| |run| |see| |suffer| |wait| |worry|
|be| |deliver |finishe |fixed| |goe |going| |install |live| |migrate |repaire |solved|
|be| |develop |enginee |product |team| |they|
|be| |double| |explode |halve| |melt| |off| |past| |plummet |roof| |sky |soar| |triple| |vanish|
|be| |do| |fit| |handle| |install |learn| |manage| |run| |use| |work|
|be| |drop| |fail| |get| |go| |have| |let| |lose| |make| |miss| |no| |out| |turn|
|be| |get| |have| |hear| |receive
|be| |get| |have| |hold| |keep| |own| |pay| |remain| |stay|
|be| |get| |have| |see|
|be| |get| |improve |learn| |succeed |win|
|be| |go| |hold| |keep| |last| |off| |run| |stay| |work|
|be| |go| |over| |start| |you|
|be| |guarant |hold |keep |keeping |maintai |remain |run |stay
|be| |hate| |it| |kick|
|be| |have|
|be| |have| |offer| |support
|be| |have| |stand|
|be| |i| |we|
|be| |just| |less| |mere| |more| |most| |only| |under|
|be| |produci |selling |trading
|be| |speak| |support
|be| |you|
|bid |competi |discoun |match |offer |price |quote |rate
|biggest |big| |famous| |global| |househo |largest |large| |leading |major| |promine |renowne |well|-|
|big| |busy| |efficie |fast| |long| |many| |much| |often| |product |profita |quick
|big| |complex |difficu |large| |small| |strange
|big| |difficu |far| |hard| |late| |much| |small|
|big| |far| |long| |many| |much| |often|
|big| |how| |small|
|big| |large| |leading |major| |well|-| |wrong|
|big| |or| |small|
|bill |charge |cost |fee |payment
|billed |charged |discoun |held |hono |invoice |waived
|billed| |bill| |charged |charge| |invoice |pay|
|billing |budget| |bundle| |coupon| |deposit |discoun |early| |invoice |list| |note| |o |per| |plan| |pre |prepaym |price| |promo| |refund| |tax |voucher
|bill| |bump| |change| |charge| |hike| |increas |invoice |price| |rise|
|bill| |can| |charge |costs| |cost| |discoun |don|'|t |fees| |fee| |happens |per| |premium |prices| |price| |pricing |quote| |rates| |rate| |renewal |rent| |subscri |tariff|
|bill| |charge |cost |differe |duties| |fee |freight |postage |shippin |surchar
|bill| |charge |costs| |cost| |discoun |fees| |fee| |free| |off| |per| |premium |prices| |price| |pricing |quote| |rates| |rate| |renewal |rent| |subscri |tariff|
|bill| |charge |costs| |cost| |discoun |fees| |fee| |per| |premium |prices| |price| |pricing |quote| |rates| |rate| |renewal |rent| |subscri |tariff|
|binding |food| |recogni |safe| |sellabl |usable| |valid|
|birthda |day
|black| |booked| |break| |clean| |killing |never| |outgrow |profit| |sell| |sold| |turning
|block |catch |detect |elimina |fix |prevent |remove |solve |stop
|blocked |held| |kept| |reserve |set|
|blocks| |block| |catches |catch| |detects |detect| |elimina |finds| |identif |interce |prevent |spots| |stops| |stop|
|blocks| |catches |detects |elimina |finds| |identif |interce |prevent |spots| |stops| |will|
|block| |charge| |issue |mind| |objecti |object| |problem |refuse| |reject| |say|
|board| |boss| |ceo| |cfo| |cto| |directo |finance |lawyer |legal| |managem |manager |office|
|board| |boss| |clause| |contrac |finance |i| |lawyers |legal| |notice| |policy| |print| |terms|
|board| |boss| |colleag |departm |drivers |fitters |growers |managem |operato |people| |pickers |staff| |team| |users|
|board| |boss| |conside |directo |finance |lawyers |legal| |managem |manager |ours|
|board| |boss| |contrac |finance |legal| |manager |pay| |policy| |price|
|board| |boss| |directo |finance |lawyer |legal| |manager
|board| |contrac |finance |legal| |list| |my| |policy| |you|
|bonus| |bundle| |chance| |conditi |deal| |discoun |incenti |offer| |opportu |package |price| |pricing |promoti |promo| |proposa |quote| |rate| |sale| |special |terms| |window|
|bonus| |career| |farm| |hat| |house| |job| |life| |money| |name| |reputat |shirt|
|book |burn |close |cut |does| |do| |earn |gain |handle |lose |make |need |print |produce |save |sell |serve |ship |use |waste |win
|book |door |list |window
|booked |cancell |correct |done |do| |fixed |got| |handled |me |on| |ordered |paid |reserve |sent |sorted |taken| |think| |us |waived |worry|
|booked |schedul |there
|booked| |boom| |burstin |by| |doubled |double| |evapora |explode |flouris |go| |half| |halved| |halve| |multipl |off| |out| |overrun |packed| |plummet |shrink| |sky |soar| |stop| |thrive| |tripled |triple| |two| |vanish|
|booked| |exhaust |full| |gone| |sold| |taken| |used|
|booking |busines |buyers| |client |covers| |custome |enquiri |guest |inquiri |jobs| |lead |members |money| |orders| |patient |profit| |readers |revenue |sales| |subscri |tenants |turnove |visitor
|book| |buyers| |buyer| |buy| |clients |client| |commit| |compan |custome |decide| |firm |grab| |lock| |order| |price |reserve |secure| |sign|
|book| |buy| |come| |flock| |order| |pour| |queue| |return| |spend| |stay| |stream|
|book| |buy| |commit| |confirm |decide| |order| |pay| |reserve |say| |sign| |take|
|book| |close| |generat |getting |get| |have| |see| |sell| |win|
|boost |cut |free |improve |increas |lower |raise |reduce |save |shave
|boost |cut |improve |increas |lower |raise |reduce |save |shave |up|
|boost |decreas |drop |faster |fewer |growth |higher |improve |increas |jump |less |lift |lower |more |reducti |return |roi |saving |uplift
|boosted |closed| |closing |cutting |cut| |doubled |doublin |earned| |earning |gained| |gaining |generat |getting |growing |grown| |halved| |increas |made| |making| |recoupe |recover |reduced |reducin |saved| |saving| |seeing| |selling |sold| |tripled |triplin |winning |won|
|boosted |cut| |doubled |dropped |grew| |halved| |improve |increas |lowered |raised| |reduced
|boost| |bring| |cut| |deliver |double| |earn| |get| |grow| |improve |increas |lower| |make| |raise| |reduce| |save| |triple| |win|
|boost| |bring| |cut| |double| |drive| |drop| |elimina |halve| |improve |increas |lower| |multipl |raise| |reduce| |save| |shrink| |slash| |trim| |triple|
|boost| |bring| |cut| |double| |drive| |empty| |extend| |fill| |free| |grow| |halve| |lift| |lighten |multipl |push| |raise| |rescue| |revive| |sharpen |shorten |slash| |speed| |strengt |swell| |transfo |triple|
|boost| |cut| |double| |down| |drop| |elimina |halve| |improve |increas |lower| |multipl |raise| |reduce| |save| |shrink| |slash| |trim| |triple|
|boost| |cut| |double| |down| |empty| |extend| |fill| |grow| |halve| |lift| |lighten |multipl |raise| |rescue| |revive| |sharpen |shorten |slash| |strengt |swell| |transfo |triple| |up|
|boost| |cut| |drop| |earn| |free| |gain| |generat |grow| |improve |increas |lift| |lower| |raise| |recoup| |recover |reduce| |save| |shave| |shrink| |slash| |trim| |win|
|boost| |cut| |drop| |earn| |gain| |generat |grow| |improve |increas |lift| |lower| |raise| |recoup| |recover |reduce| |save| |shave| |shrink| |slash| |trim| |up| |win|
|boss| |childre |clients |crew| |custome |diners| |drivers |employe |guests| |members |patient |people| |residen |staff| |team| |tenants |users| |visitor |workers
|boss| |managem |manager |office| |they|
|bother |danger |disrupt |effort |fuss |harm |hassle |risk |strain |stress |threat |trouble |work
|both| |it| |one| |that| |them| |these| |this| |those|
|both| |it| |them| |these| |they| |those|
|bought| |by| |chose| |on| |switche |trust |use |work
|bought| |changed |e |moved| |run| |switche |use| |with|
|bought| |chose| |rel |run |swear |switche |trust |use |with|
|bought| |cut| |doubled |gained| |grew| |halved| |made| |reduced |saved| |saw| |signed| |switche |use
|box |by| |cable |crate |device |equipme |gift |goods| |hardwar |kit |package |pallet |parcel |parts| |replace |sample |spare |stock| |unit |you|
|box |cable |courier |crate |device |equipme |gift |goods| |hardwar |kit |package |pallet |parcel |parts| |post| |replace |sample |spare |stock| |unit
|box |cover |day |gallon |head |hour |kilo |kilomet |licen |liter |litre |meter |metre |mile |month |pallet |parcel |piece |pound |quarter |seat |sheet |square| |stop |tonn |unit |user |week |year
|brands| |can|'|t |chains| |compani |firms| |growers |houses| |names| |players
|brands| |competi |everybo |everyon |others| |product |provide |rest| |rivals| |supplie |systems |they| |tools| |vendors
|breach |breache |finding |fine |fines| |inciden |issues| |lawsuit |penalt |problem |trouble
|breach |by| |comprom |crack |decrypt |fined| |hack |held| |interce |into| |leak |steal| |stolen| |sued|
|breache |breach| |data| |hacks| |hack| |intrusi |leaks| |leak|
|breache |breach| |hacks| |hack| |intrusi |leaks| |leak| |theft|
|breache |data| |fines| |lawsuit |legal| |n |securit
|break |burst |clog |come| |crack |crash |down |dry |fade |fail |go |go| |jam |leak |let| |misfire |misread |out |overhea |peel |rust |scratch |shrink |slip |smudge |snap |spoil |stall |tear |up |warp
|break |burst |clog |crack |crash |down |fade |fail |freeze| |jam |leak |lets| |loose |misfire |misread |overhea |peel |run| |rust |scratch |shrink |slip |smudge |snap |spoil |stall |tear |warp |wear| |wrong
|break |can|'|t |don|'|t |do| |ever| |fails| |goes| |longer| |out| |up|
|break |chance| |fail |lost |possibi |scenari |slip |stop |way| |wrong
|break |comes| |ever| |fails| |wears| |wrong| |you|
|break |corrode |crash |down| |fail |freeze |jam |leak |let |malfunc |misfire |out| |overhea |rust
|break |corrode |crash |down| |fail |freeze |jam |leak |malfunc |misfire |out| |overhea |rust |you|
|break |corrode |crash |down| |fail |freeze |jam |leak |malfunc |misfire |overhea |rust |wear
|break |payback |return| |roi|
|breakag |complai |defect| |error| |failure |fault| |loss| |misread |reject| |return|
|breakdo |bug |calls |calls| |complai |deadlin |defect |delay |deliver |downtim |error |failure |false| |glitche |hiccup |interru |issue |loss |losses |losses| |loss| |mistake |outage |problem |rework |rework| |shipmen |surpris
|breakdo |bug |calls| |complai |deadlin |defect |delay |deliver |downtim |error |failure |false| |glitche |interru |losses| |loss| |mistake |outage |problem |rework| |shipmen |surpris
|breakdo |data| |delay |downtim |error |failure |interru |losses| |misses| |mistake |outage
|breakdo |delay |downtim |error |failure |interru |losses| |loss| |misses| |mistake |outage
|breaks| |comes| |happens |they| |wrong| |your| |you|
|break| |come| |get| |in| |past| |reach| |read| |see| |steal| |through
|break| |crash| |data| |fail| |go| |jam| |leak| |lie| |make| |out| |signal| |single|
|break| |crash| |down| |ever| |fail| |hacked| |happen| |leak| |lose| |offline |wrong|
|break| |crash| |down| |fail| |jam| |leak| |lie| |lose| |mistake |wear|
|break| |drop| |fail| |lose| |miss| |mistake |run|
|breeze| |clear| |pass| |survive |through
|brillia |concept |excelle |experts |greatne |happine |ideas| |innovat |joy| |partner |perfect |product |push |quality |re |second| |shop| |solutio |technol |think |true| |trust|
|brillia |miracle |perfect |well| |wonders
|bring
|bring |cut |drive |get |reduce |slash |take
|bring |e |forward |get |give |hand |mail |post |send
|bring |introdu |launchi |launch| |release |releasi |roll |support |unveil|
|brings| |cuts| |cut| |get| |gives| |leads| |means| |results |saves| |save|
|brings| |cuts| |in| |means| |saves| |to| |you|
|bring| |call| |can| |come| |drink| |eat| |for| |free| |happy| |help| |hesitat |if| |invite| |is| |keep| |let| |me| |out| |please| |sit| |stay| |take| |us|
|bring| |come| |give| |send| |think| |throw|
|bring| |convinc |force| |get| |have| |make| |persuad |push|
|bring| |deliver |enjoy| |expect| |get| |give| |means| |promise |see|
|bring| |drive| |get| |push| |take|
|bring| |get| |land|
|bring| |get| |put| |turn|
|brother |colleag |crew| |daughte |driver |electri |enginee |fitter |guys| |lads| |men| |people| |plumber |sister| |son| |staff| |team| |technic |truck |van|
|brought |deliver |gave| |got| |helped| |let| |saved| |showed|
|brought |earned| |made| |paid| |saved| |won|
|buck| |cent| |dollar| |euro| |quid|
|buddy| |busy| |don|'|t |feel| |fellow| |friend| |happy| |hope| |long| |mate| |never| |pal| |pray| |today |trust|
|budge| |change| |go| |increas |move| |rise|
|bug |bug|-|f |data| |defect |defect| |delay |downtim |error |error|- |failure |faultle |flawles |glitch |hiccup |hitch |interru |mistake |outage |problem |surpris |trouble
|bug|-|f |defect| |error|- |faultle |flawles |trouble |without |zero|
|buildin |coding| |designi |develop |program |writing
|build| |change| |do| |fix| |help| |make| |try|
|build| |clean| |convert |deliver |digiti |equip| |finish| |fit| |install |migrate |move| |paint| |print| |renew| |repair| |replace |scan| |ship| |train| |transla |wire|
|build| |complet |convert |deliver |finish| |fit| |install |launch| |replace |set| |train|
|build| |complet |convert |deliver |finish| |fit| |install |launch| |replace |train| |up|
|build| |deliver |fix| |install |repair| |ship|
|build| |edition |release |update| |version
|build| |release |sprint| |update| |version
|built| |coded| |develop |finishe |on| |tested|
|built| |coded| |develop |finishe |tested| |worked|
|built| |commiss |complet |deploye |done| |finishe |finish| |fully| |gone| |go| |impleme |install |integra |live| |migrate |onboard |operati |over| |place| |product |ready| |rolled| |running |set| |switche |take| |working |wrapped
|built| |commiss |complet |deploye |done| |finishe |fully| |gone| |impleme |install |integra |live| |migrate |onboard |operati |over| |place| |product |ready| |rolled| |running |set| |switche |working |wrapped
|built| |designe |ever| |existen |made| |money| |produce |sold|
|built| |develop |dev| |even| |in| |next| |not| |out| |program |roadmap |sprint|
|built| |develop |in| |planned |schedul |tested|
|built| |enabled |fitted| |fixed| |install |live| |product |switch
|bulletp |clean |covered |fine |for| |in| |n |protect |safe
|buses| |bus| |clock |competi |confere |congres |contest |deadlin |electio |exhibit |fair| |ferry| |film| |flight |game| |holiday |law| |market| |museum| |my| |prices| |price| |rain| |rates| |school |season| |show| |storm| |strike| |sun| |term| |train |winter| |year|
|busier| |competi |efficie |fuller| |happier |healthi |leaner| |motivat |popular |product |profita |relaxed |richer| |stronge |success
|busier| |fuller| |happier |healthi |leaner| |more| |richer| |stronge
|busines |buyers| |ceos| |cfos| |clients |compani |competi |consume |custome |deals| |dentist |employe |enginee |executi |experts |firms| |fortune |leaders |manager |manufac |peers| |people| |plants| |project |reps| |retaile |teams| |users| |vendors
|busines |carries |continu |goes| |keeps| |remains |stays| |stay|
|busines |client |client| |compani |company |custome |team |team| |they| |user |user|
|busines |colleag |crew |drivers |growers |line |office |operati |operato |people |pickers |product |shift |staff |team |users |warehou |work
|busines |day |hour |minute |month |o|'|clo |quarter |second |time |week |working |year
|busines |week |work |working
|busines |working |work|
|buts |excepti |full| |guarant |none |period |story
|button| |feature |functio |module| |option|
|but|
|but| |doesn|' |does| |don|'|t |has| |needn|' |needs|
|but| |instead
|buy |has| |have| |moved| |rel |run |switche |trust |use |us| |with|
|buyer |client |compani |company |custome |farm |firm |hotel |parties |people| |shop
|buyers| |clients |compani |custome |firms| |growers |people|
|buyers| |clients |custome |diners| |guests| |patient |people| |shopper |tenants |visitor
|buyers| |clients |custome |growers |people| |users|
|buyers| |clients |custome |growers |the| |users|
|buyers| |clients |custome |guests| |patient |tenants |users|
|buys| |drives| |has| |loves| |runs| |swears| |the| |uses| |wants| |works|
|buy| |ever| |in| |you|
|bye |farewel |goodbye |good|-| |the| |your|
|by|
|by| |date| |day| |how| |quickly |soon| |time| |week| |when|
|by| |e |in| |to|
|by| |escapes |get |goes| |past| |through
|by| |escapes |lost| |missing |past| |slips| |unnotic |wrong|
|by| |for| |in|
|by| |for| |on|
|by| |friday| |lunch| |on| |that| |today| |tomorro |tonight |week|
|by| |from|
|by| |from| |of|
|by| |how| |i| |we| |wh |what| |when|
|by| |in| |on| |round| |your| |you|
|by| |in| |to|
|by| |of| |to| |under| |with|
|by| |over| |to|
|by| |over| |up|
|by| |to| |with|
|c
|c |call|
|c |commitm |contrac |fine| |lock|-| |obligat |order |period |small| |term
|calibra |deliver |hardwar |impleme |install |integra |mainten |migrati |onboard |return |set |shippin |support |trainin |update |upgrade
|calibra |deliver |install |migrati |onboard |returns |set |shippin |support |trainin
|call |catch |check |digest |meeting |newslet |recap |report |review |status |summary |sync |update
|call |connect |line |link |orders| |parcels |payment |reading |session |signal |trips|
|call |phone |ring |you|
|calling |phoning |ringing |you|
|calls| |cases| |deliver |in| |labels| |letters |of| |orders| |pages| |parcels |plates| |runs| |samples |scans| |shipmen |tickets |time| |trips|
|call| |chat| |phone| |ring| |speak| |talk|
|call| |choice| |just| |let| |let|'|s |pick| |please| |whichev |you|
|call| |choice| |just| |let|'|s |pick| |please| |us| |whichev |you|
|call| |desk| |enginee |for| |help| |hotline |it| |it|'|s| |monitor |our| |phone| |service |somebod |someone |staffed |staff| |support |team| |technic |uptime| |us| |we| |we|'|re |you|
|call| |dial| |meet|.| |online| |phone| |rang| |ring| |teams| |telepho |video| |voip| |webex| |zoom|
|call| |gone| |limited |running |scarce| |short| |tight|
|call| |let|'|s |me| |please| |us| |you|
|call| |mail| |phone| |reach| |ring| |text|
|call| |phone| |ring| |speak| |talk|
|call|-| |extras| |fees| |increas |prices| |rates| |rises| |surchar
|can |shall |will
|cancell |cap| |clause| |contrac |deposit |exclusi |exit| |guarant |invoice |liabili |lift| |make| |minimum |notice| |penalt |policy| |price| |surchar |termina |terms| |waive| |write|
|cancell |cap| |clause| |contrac |deposit |exclusi |exit| |guarant |invoice |liabili |minimum |notice| |penalt |policy| |price| |says| |surchar |termina |terms|
|cancell |contrac |credit| |deposit |minimum |sign |subscri
|cancel| |leave| |out| |quit| |stop| |termina |walk|
|cancel| |leave| |out| |quit| |stop| |walk|
|cannot| |can| |can|'|t |couldn| |didn|'| |don|'|t |do| |never| |nobody| |not| |won|'|t |wouldn|
|cannot| |can| |can|'|t |couldn| |didn|'| |don|'|t |never| |not| |no| |will| |won|'|t |wouldn|
|cannot| |can| |can|'|t |couldn| |didn|'| |don|'|t |never| |not| |one| |will| |won|'|t |wouldn|
|cannot| |can| |can|'|t |could| |hacker| |impossi |never| |nobody| |possibl |won|'|t
|cannot| |can| |can|'|t |don|'|t |do| |dream |dream| |fail| |never| |struggl |unable| |won|'|t
|cannot| |can| |can|'|t |ever| |never| |won|'|t
|cannot| |can|'|t |couldn| |doing| |do| |give| |hear| |know| |not| |offer| |out| |shouldn
|cannot| |can|'|t |couldn| |far| |generat |leagues |light| |miles| |never| |streets |the| |way| |well| |will| |won|'|t |years|
|cannot| |can|'|t |couldn| |is| |not| |will| |won|'|t
|cannot| |can|'|t |couldn| |not| |to| |will| |won|'|t
|cannot| |can|'|t |doesn|' |does| |don|'|t |do| |going| |here |never| |not| |out |unthink |us |won|'|t
|cannot| |can|'|t |doesn|' |does| |don|'|t |isn|'|t |is| |yet|
|cannot| |can|'|t |doesn|' |don|'|t |isn|'|t |not|
|cannot| |can|'|t |gone| |longer| |lose| |lost| |more| |off| |over| |price| |somebod |someone |withdra
|cannot| |can|'|t |have| |i| |longer| |not| |we| |won|'|t
|cannot| |can|'|t |never| |not| |won|'|t
|cannot| |can|'|t |never| |will| |won|'|t
|cannot| |duplica |invalid |merged| |moved|
|can|
|can| |could| |does| |do| |will|
|can| |could| |have| |may| |might| |need| |should| |want|
|can| |could| |let| |let|'|s |me| |please| |ring| |tell|
|can| |could| |like| |need| |please| |want| |will| |would| |you|
|can| |could| |may| |might|
|can| |could| |will|
|can| |defeat| |delay| |downtim |failure
|can| |going| |have| |no| |to| |will| |zero|
|can| |should| |will|
|can|'|t |everybo |everyon |people|
|can|'|t |success |tried|
|cap |ceiling |limit |limitat |restric
|cap| |ceiling |limit |restric
|care |like |need |please |want |wish
|care|
|care| |covered |done| |fulfill |granted |met| |satisfi |solved|
|carr |continu |go |keep |run |work
|case| |chance| |likelih |possibi |probabi |scenari |situati |way|
|case| |if| |imagine |pretend |suppose |supposi |though| |unless| |whether |wish|
|catch |changed |charge |cost |fee |happene |surpris
|catch| |commitm |hidden| |obligat |print| |strings
|catch| |commitm |hidden| |obligat |small| |strings
|catch| |dinner| |hope| |lunch| |meet| |see| |speak| |talk| |togethe
|catch| |downsid |happen| |lose| |risk|
|ccpa| |fedramp |gdpr| |hipaa| |pci| |soc
|cellar| |freezer |fridge| |hall| |humidit |pressur |room| |store| |tempera |truck| |vault| |voltage |water|
|cent| |costs| |cost| |dollar| |fee| |fewer| |investm |less| |money| |more| |outlay| |penny| |see| |spend| |twice|
|cent| |dollar| |euro| |first| |inclusi |next| |penny| |pound| |second|
|cent| |dollar| |euro| |penny| |pound|
|certain |chance| |eternit |ever| |forever |good| |guarant |lifetim |once| |permane |probabi
|certain |check| |d |questio |sure| |uncerta |unsure|
|certain |clear| |confide |convinc |positiv |sure|
|certain |conditi |criteri |excepti |exclusi |fees| |limitat |minimum |print| |require |restric |some| |terms| |t| |t|&|c
|certain |confide |convinc |positiv |sure|
|certain |confide |positiv |sure| |without
|certain |confide |sure|
|certain |going| |guarant
|certain |guarant |impossi |questio |sure|
|chance| |danger| |doubt| |possibi
|chance| |job| |learn| |myself| |part| |role| |succeed |win|
|chance| |way|
|change |climb |goes| |increas |move |rise
|change |customi |enhance |feature |integra |module |request |require |revisio |upgrade |work|
|change |demand |idea |problem |questio |request |whim |wish
|change |goes| |go| |happen
|change |happen |wrong|
|changeo |done| |goes| |happens |install |live| |migrat |mov |run |switch |work
|changes |freeze| |guarant |hike |increas |lock| |protect |rise
|change| |do| |install |learn| |lift| |move| |prepare |think| |touch| |train|
|change| |do| |install |learn| |move| |prepare |touch| |worry| |you
|change| |do| |lift| |prepare |think| |worry|
|charge |commitm |contrac |cost |deposit |fee |minimum |obligat |paperwo |strings
|charge |commitm |cost |fee |obligat |strings
|charge |complim |free |gift |gratis |house |nothing |present |treat
|charge |cost |cost| |discoun |fee |for| |free| |from| |guarant |include |inclusi |just| |lifetim |money| |off| |only| |price| |unlimit
|charge |cost |deposit |fee |invoice |penalt |surchar
|charge |cost |fee
|charge |cost |fee |surchar
|charge |costs| |cost| |discoun |fees| |fee| |fixed| |keep| |licen |monthly |premium |prices| |price| |pricing |quote| |rates| |rate| |renewal |rent| |stays| |subscri |tariff|
|charge |costs| |cost| |discoun |fees| |fee| |free| |licen |monthly |off| |percent |premium |prices| |price| |pricing |quote| |rates| |rate| |renewal |rent| |subscri |tariff|
|charge |costs| |cost| |discoun |fees| |fee| |it| |licen |monthly |premium |prices| |price| |pricing |quote| |rates| |rate| |renewal |rent| |subscri |tariff| |them|
|charge |costs| |cost| |discoun |fees| |fee| |licen |monthly |premium |prices| |price| |pricing |quote| |rates| |rate| |renewal |rent| |subscri |tariff|
|charge |fee
|charge| |cost| |free| |nothing |us|
|charge| |free
|chasing |checkin |don| |haven |ll| |looking |time| |trying| |waiting |will| |with| |working |yet|
|check |off| |tick
|check |tick |tick|
|child|' |dead| |doddle| |easy| |effortl |hassle| |no|-|br |painles |plug |simple| |snap|
|chip |commit |contrib |count| |do |donate |down| |fund |give |go |invest |lets| |let|'|s |make |make| |offer |pay |pledge |put |send |spend |sponsor |start
|choose| |commit| |decide| |order| |say| |sign|
|choose| |commit| |decide| |order| |sign| |yes|
|choose| |decide| |pick| |whichev |your|
|choosin |going| |moving| |switchi |using| |with| |working
|chosen| |decided |go |mov |not| |press |proceed |with|
|christi
|christm |days| |every| |hour| |night| |seven| |sundays |weekend
|city| |county| |neighbo |road| |street| |town| |valley| |village
|claim |claimed |heard| |he| |hope |hoped| |i| |mention |promise |said| |say |she| |tell |thinks| |think| |thought |told| |we|
|clause |contrac |exclusi |liabili |notice| |penalt |sign| |termina |terms|
|clause| |contrac |policy| |rule |terms|
|claw |earn |finish |free |gain |get |handle |make |pack |pick |process |produce |save |shave |ship |spend |take |win |work
|clean| |from| |on| |side| |sound| |unassai |waterti
|cleared |closed| |correct |fixed| |gone| |patched |repaire |resolve |restore |solved| |sorted|
|cleared |fixed| |gone| |put| |repaire
|cleared |fixed| |gone| |repaire |right|
|clear| |covered |hook| |safe|
|clear| |pass| |sail| |survive |through
|clients |compani |custome |plants| |teams| |users| |you|
|climb |dip |drop |exceed |fall |get |goe |rise |run
|climb |disappe |double |drop |fall |goes| |go| |halve |jump |plummet |shoot |shrink |skyrock |soar |triple
|climb |double |drop |fall |goe |grow |halves| |halve| |rise |shrink
|climb |double |goe |increas |jump |rise
|climb |down| |drop |fall |grow |rise |shrink |up|
|climb |drop |fall |goes| |go| |grow |rise |shrink
|climb| |come| |decreas |double| |drop| |fall| |go| |grow| |halve| |improve |increas |jump| |rise| |shrink| |triple|
|climb| |come| |decreas |drop| |fall| |go| |grow| |improve |increas |rise| |shrink|
|climb| |cut| |decline |decreas |disappe |doubled |double| |down| |drop| |explode |fall| |gone| |grow| |halved| |halve| |higher| |improve |increas |jump| |lower| |off| |plummet |reduced |rise| |shrink| |skyrock |slashed |soar| |through |triple| |up| |vanish|
|climb| |decreas |double| |down| |drop| |fall| |grow| |halve| |improve |increas |jump| |rise| |shrink| |triple| |up|
|climb| |decreas |down| |drop| |fall| |grow| |improve |increas |rise| |shrink| |up|
|closes |ends |expires |gone |lapses |over |runs|
|closes |ends |expires |is| |lapses |out
|closest |nearest
|closes| |closing |shuts| |shuttin
|closes| |dies| |disappe |ends| |expires |goes| |is| |lapses| |out| |vanishe
|closes| |is| |shuts|
|close| |near|
|co |it| |they| |this| |we| |your| |you|
|coding| |demand |downtim |feel |install |involve |mean |migrati |need |notice |no| |paperwo |program |require |setup| |set|-|u |staff| |take |team| |technic |trainin
|colleag |enginee |i| |manager |people| |somebod |someone |support |team| |we|
|come
|come |deliver |fail |guarant |let |misse |promise
|come |goes| |go|
|come |ship |thrown|
|comes| |does| |goes| |there| |works|
|comes| |get |give| |has| |have| |include |lifetim |no| |our| |permane |with|
|comes| |gets| |is|
|comes| |get| |has| |have| |there| |with|
|come| |even| |matter| |not| |whateve |years|
|coming| |followi |forthco |next| |upcomin
|coming| |followi |next|
|coming| |going| |heading
|coming| |new| |next| |upcomin
|coming| |next| |upcomin
|commiss |complet |deliver |finish| |hand| |open|
|commiss |complet |deliver |finish| |open| |over|
|commiss |free| |nothing |there|
|commitm |cost| |nothing |obligat |worry|
|commitm |count| |depend| |promise |rely| |word|
|commitm |decisio |or| |signatu |yes|
|commit| |guarant |promise |swear| |underta
|commit| |guarant |promise |vouch|
|compari |tests| |trials|
|compati |connect |fit |run |work
|compens |credit |give| |pay| |refund |reimbur |waive
|competi |else| |others| |other| |rivals| |they| |the|
|competi |neighbo |peers| |rival
|complai |fault| |find| |fine| |object| |questio |reject| |stop| |touch|
|complet |connect |dock| |door| |equippe |finishe |fitted| |install |live| |open| |operati |place| |plant| |ready| |running |site| |with|
|complet |cutover |deliver |go|-|li |handove |hand|-| |impleme |install |launch| |migrati |of| |rollout |roll|-|
|complet |cutover |deliver |go|-|li |handove |hand|-| |impleme |install |launch| |migrati |product |rollout |roll|-|
|complet |cutover |deliver |go|-|li |handove |hand|-| |impleme |install |launch| |migrati |rollout |roll|-| |start|
|complet |done| |finishe |fixed| |ha |in| |is| |i| |resolve |up| |went| |we|
|complet |entirel |fully|
|complet |entire| |full| |needs| |takes| |take| |whole|
|complet |entire| |full| |whole|
|complia
|complia |conform |covered |line| |right|
|complia |conform |data| |full| |legal| |privacy |securit |that| |you|
|complia |legal| |liabili |privacy |regulat |securit
|concern |exposur |issue |liabili |problem |risk |you
|conditi |load| |paper| |road| |season| |surface |tempera |traffic |weather
|confide |immune| |private |protect |safe| |secure|
|configu |curve| |disrupt |effort| |frictio |hassle| |mainten |setup| |touch| |work|
|configu |disrupt |effort| |frictio |hassle| |learnin |mainten |setup| |touch| |work|
|connect |integra |link |support |sync |talk |work
|conscie |course| |frankly |honestl |honest| |know| |sadly| |unfortu
|conside
|consign |contain |deliver |devices |equipme |goods| |hardwar |kit| |machine |order| |pallets |parts| |pumps| |racks| |replace |sensors |shipmen |units|
|contain |cover |include
|corner| |few| |from| |in| |next| |of| |road| |round| |you |you|
|correct |doesn|' |does| |no| |right| |that|'| |yes| |yet|
|correct |it| |not| |no| |right| |yes|
|cost
|cost |costs |fee |investm |money |outlay |price |spend
|cost |include
|cost |investm |money| |outlay| |spend|
|costs| |enginee |fees| |margins |people| |prices| |quality |rates| |results |service |support |terms| |times| |tool
|cost|
|cost| |itself| |money| |pays| |price| |recoup |themsel
|could| |may| |might| |should|
|counter |signatu |signed| |signs| |sign|
|countri |country |eu| |member| |states| |state|
|counts| |expect| |importa |insist| |lot| |matter |need| |rely| |require |want|
|counts| |importa |matter |means| |you|
|covered |done| |fulfill |granted |met| |satisfi |solved| |taken|
|covered |for| |free| |include |is| |it| |part| |possibl |power| |takes| |that| |they| |the| |to| |us| |you|
|covered |free| |include |in|
|covered |free| |include |on| |the| |yours|
|covered |free| |include |part| |price| |us| |yours|
|covered |free| |include |price|
|covered |in| |off| |side|
|covered |the|
|crazy| |excited |raving| |talking
|credit |refund |reimbur
|credite |get| |have| |hear| |paid| |receive |refunde
|credite |paid |refunde |reimbur
|credite |paid| |refunde |reimbur |transfe
|credit| |deposit |insta |money| |refund| |reimbur |repayme
|credit| |guarant |licen |payment |warrant
|credit| |payment |refund| |reimbur
|crew| |enginee |i| |our| |people| |support |team| |we|
|crew| |enginee |i| |people| |team| |technic |we|
|crew| |i| |people| |team| |we|
|current |existin |old| |present
|current |followi |last| |month |next| |previou |the| |this|
|current |my| |our| |special |that| |the| |this| |your|
|current |this|
|customs |the|
|cut |knock |save |shave |slice |strip |take |trim
|cuts| |doubles |extends |halves| |multipl |triples
|cut| |doubled |earned| |gained| |got| |grew| |halved| |has| |have| |made| |raised| |recover |reduced |saved| |saw| |sold| |won|
|cut| |gain| |knock| |save| |shave| |slice| |strip| |take| |trim| |win|
|cut| |improve |increas |lowered |raised| |reduced |saved|
|data| |documen |files| |informa |money| |passwor |payment |records |secrets
|data| |documen |files| |informa |money| |payment |records
|day
|day |fortnig |hour |hr |min |minute |month |mth |qtr |quarter |sec |second |week |weekday |wk |year |yr
|day |fortnig |hour |month |quarter |week |year
|day |gras |tuesday
|day |hour |hour| |minute |second
|day |hour |longer| |minute |more| |second
|day |hour |minute |next| |overnig |same| |second
|day |hour |minute |second
|day |hour |month |quarter |week |year
|day |hour |year
|day |month |week
|days |fortnig |hours |months |quarter |weeks |years
|days| |hours| |weeks|
|day|
|day| |each| |every|
|day| |fri |mon |next| |satur |sun |thurs |tomorro |tues |wednes |week|
|day| |hour| |minute| |moment| |second|
|day| |hour| |minute| |night| |second| |shift|
|day| |hour| |minute| |night| |second| |shift| |week|
|day| |inside| |in| |morning |overnig |within|
|day| |longer| |more|
|day| |month| |week| |year|
|day| |morning
|day| |time|
|deal| |discoun |extra| |free| |gone| |lose| |off| |price| |yours|
|deal| |discoun |offer| |price| |quote| |rate|
|deal| |fee| |offer| |price| |rate| |tariff| |terms|
|dear| |in| |online| |prefere |to| |unsubsc |you|
|dear| |out| |prefere |this |unsubsc |view|
|decades |far| |light|- |miles| |streets |way| |years|
|definit |no| |okay| |ok| |sure| |yes|
|definit |okay| |ok| |problem |sure| |thing| |yes|
|delay |double |err |forget |mis |overhea |oversel |skip |sleep |wrong|
|delay |down| |drop| |fail| |late| |lose| |miss| |mistake |outage |over| |run| |say| |turn| |wrong|
|delay| |hold|-| |late| |over |overran |running |up| |waiting |wait|
|deliver |deploym |fix| |go|-|li |impleme |install |in| |migrati |onboard |set |turnaro |within|
|deliver |dispatc |fit |fitting |install |replace |replaci |ship
|deliver |enjoy| |expect| |get| |means| |promise |see| |you|
|deliver |everyth |install |insuran |mainten |onboard |set |support |the| |trainin |updates
|deliver |goods| |hardwar |order| |part |replace |shipmen |unit
|deliver |handle |load |move |pack |print |process |render |scale |scan |serve |sort |support |sustain |transfe
|deliver |handle |load |move |pack |print |process |render |scan |serve |sort |support |sustain |to| |transfe
|deliver |install |set |shippin |support |trainin
|demands |ideas| |needs| |request |require |wishes|
|demoing |running |showing |taking| |walking
|demonst |doctors |enginee |experts |proved| |proven| |researc |scienti |shown| |univers
|departm |directo |head| |manager |team|
|departm |directo |manager |of| |team|
|deploye |done| |going| |install |live| |migrate |moved| |onboard |running |set| |switche
|deploye |done| |going| |install |live| |migrate |onboard |over| |running |up|
|deposit |fee| |give| |penalty |surchar |the|
|deposit |paid| |payment |pays| |pay|
|designe |develop |enginee |people| |program |team| |we|
|desk |hotline |line |materia |network |platfor |portal |server |service |shop |signal |site |stock |system |team |website
|desk| |enginee |get| |have| |help| |hotline |it| |it|'|s| |monitor |on| |our| |phone| |service |somebod |someone |staffed |staff| |support |team| |technic |uptime| |us| |we| |we|'|re |you|
|develop |dev| |enginee |product |program |r|&|d| |team| |tech|
|develop |dev| |enginee |program |r|&|d| |team|
|develop |edition |enginee |product |release |they| |update| |version
|develop |enginee |i| |people| |product |release |r|&|d| |team| |version |we|
|develop |enginee |product |program |r|&|d| |team|
|develop |enginee |we|
|de|
|didn| |did| |failed| |never| |wasn| |was|
|did|
|difficu |finding |issue |objecti |problem |questio |trouble
|difficu |issue |objecti |problem |trouble
|dinner| |each| |get| |i| |lunch| |meet| |speak| |talk| |up| |you|
|dinner| |get| |i| |lunch| |meet| |other| |speak| |talk| |up| |you|
|discoun |less| |off| |rebate|
|discoun |less| |off| |rebate| |reducti
|discoun |off| |per |price| |rate| |rebate|
|disposa |install |live| |operati |place| |product |ready| |running |working
|disposa |service
|disrega |don|'|t |forget| |ignore| |never| |skip|
|disrega |forget| |ignore| |mind| |skip| |worry|
|disrupt |doing| |effort |extra| |finger |fuss |hassle |having| |headach |interru |noticin |pain |trainin
|disrupt |downtim |effort| |hassle| |interru |loss| |pain| |risk| |standst |stop| |trouble
|disrupt |downtim |effort| |hassle| |stress| |trainin |trouble |work|
|distrib |in| |manufac |offer| |provide |sell| |supply|
|distrib |licen |right |territo |use|
|distrib |manufac |offer| |provide |sell| |special |supply|
|doesn|' |does| |don|'|t |do| |needn|' |never| |not| |won|'|t
|doesn|' |does| |don|'|t |do| |never|
|doesn|' |does| |don|'|t |not| |won|'|t
|doesn|' |does| |never| |won|'|t
|doesn|' |don|'|t |do| |needn|' |never| |not| |won|'|t
|doesn|' |don|'|t |even| |needn|' |not| |will| |won|'|t
|doesn|' |isn|'|t |not| |too| |we| |will| |won|'|t
|doesn|' |never| |not| |will| |won|'|t
|doesn|' |never| |not| |won|'|t |wouldn|
|done| |exactly |full| |guarant |just| |less| |little| |longer| |maximum |max| |mere| |more| |most| |only| |period| |tops| |under|
|done| |finishe |needs| |takes| |take|
|done| |finishe |through
|don|'|t |do| |for| |needn|' |without |won|'|t
|don|'|t |do| |here| |never| |not| |now| |today| |won|'|t |you|
|don|'|t |do| |never|
|don|'|t |do| |never| |not| |won|'|t
|don|'|t |do| |not| |owe| |pay| |won|'|t
|don|'|t |do| |not| |won|'|t
|don|'|t |do| |unless| |you|
|don|'|t |do| |won|'|t
|don|'|t |going| |never| |not| |won|'|t
|don|'|t |needn|' |need| |not| |without |won|'|t
|don|'|t |never| |not|
|don|'|t |never| |not| |will| |won|'|t
|don|'|t |never| |not| |won|'|t
|don|'|t |not| |pay| |us| |will| |won|'|t
|don|'|t |not| |will| |won|'|t
|don|'|t |unless|
|door| |gate| |site| |there| |with|
|doubled |earned| |halved| |made| |outgrow |paid| |quadrup |recoupe |recover |tripled
|double| |earn| |grow| |make| |save| |win|
|double| |extend| |lengthe |prolong |triple|
|downtim |hassle |headach |need| |stress| |trouble |worries
|downtim |hassle |headach |no| |stress| |trouble |worries
|downtim |hassle |headach |stress| |to| |trouble |worries
|down|
|down| |to| |up|
|dozens| |hundred |lots| |many| |other| |plenty| |several
|dozen| |eightee |eighty| |eight| |eleven| |fifteen |fifty| |five| |forty| |fourtee |four| |hundred |ninetee |ninety| |nine| |one| |sevente |seventy |seven| |sixteen |sixty| |six| |ten| |thirtee |thirty| |three| |twelve| |twenty| |two|
|do| |fee |head| |hike| |increas |is| |kilo| |lock| |month| |no| |pay |price |put| |raise| |rate |seat| |sign| |start| |unit| |user| |year|
|drop| |forget| |leave| |skip| |without
|drop| |forget| |scrap| |strike| |waive|
|duplica |invalid |merged| |moved| |reprodu
|during| |event| |fair| |launch| |move| |this| |today| |tomorro |tonight |weekend
|during| |followi |in| |last| |next| |of| |this|
|during| |in| |month| |of| |quarter |year|
|during| |in| |of| |the| |w|/|c|
|e
|e |her| |him| |in| |it| |them| |to| |you|
|e |our| |the| |writing |your| |you|
|each| |every| |fail| |in| |may| |no| |rain| |shine| |time| |under| |water| |whateve
|each| |every| |it| |our| |the| |this|
|each| |every| |the| |your|
|each| |every| |your| |you|
|each| |their| |your| |you|
|earned| |got| |helped| |saved| |won|
|earning |earn| |gaining |gain| |make| |money| |profiti |profit| |save| |saving|
|earning |earn| |gaining |gain| |making| |money| |profiti |profit| |save| |saving|
|easter
|edition |line|-| |model| |range| |series| |version
|edition |release |update| |version
|eight |eightee |eighth |eighty |eleven |elevent |fifteen |fifth |fifty |first |five |forty |forty|- |four |fourtee |fourth |hundred |nine |ninetee |ninety |ninth |one |second |seven |sevente |seventh |seventy |six |sixteen |sixth |sixty |t |ten |tenth |third |thirtee |thirtie |thirty |three |twelfth |twelve |twentie |twenty |two
|eight| |eleven| |fifteen |five| |fourtee |four| |nine| |one| |sevente |seven| |sixteen |six| |ten| |thirtee |three| |twelve| |two|
|eight| |five| |nine| |of| |seven|
|elimina |gone| |history |impossi |option| |possibl |questio |thing| |unheard
|else| |everybo |everyon |the|
|encrypt |protect |securit
|endless |free| |full| |limitle |unlimit
|endless |infinit |limitle |unlimit
|enginee |expert| |person| |replace |special |technic
|enginee |fitter |help| |it| |machine |mechani |part |replace |somebod |someone |spare |technic
|enjoy| |get| |have| |receive
|enters| |get |goes| |is| |leave |reads| |see |touches |will|
|entire| |everybo |everyon |industr |nearly| |whole|
|entire| |full| |whole|
|equipme |hardwar |kit| |machine |network |printer |scanner |sensor |setup| |set|-|u |softwar |system
|eve
|evening |night
|ever
|ever |forever |good |indefin |life |till| |until|
|every
|everybo |everyon |her| |him| |informe |posted |them| |the| |updated |you|
|everybo |everyon |her| |him| |team| |them| |you|
|everybo |everyon |industr |sector| |town| |trade| |world|
|everybo |everyon |whole|
|everyon |us| |ya| |yours| |your| |you|
|everyth
|everyth |nothing
|every|
|every| |it| |our| |the| |this| |we| |you|
|ever|
|exchang |replac |swap
|exclude |impossi |possibl |questio |ruled| |thing|
|exclusi |free| |sole| |unlimit
|execute |signed
|expect|
|expect| |need| |on| |require |to| |want|
|extensi |order |purchas |renewal |term |year
|extra |feature |functio |module |option |report |service |update
|extra| |first| |next| |other| |second| |spare| |third|
|extra| |for| |in| |less| |more| |saved| |till|
|factory |plant| |warehou |works|
|falls| |is| |lies| |rests| |sits| |stays|
|far| |had| |last| |there| |yesterd |yet|
|fast| |now| |quickly |soon| |today| |tonight
|faultle |flawles |identic |on| |perfect |right| |spotles
|faultle |flawles |identic |perfect |right| |spotles |time|
|feed |into| |in| |load |on| |through |throw
|feed |load |put |throw
|feel |hear |notice |see
|feel| |have| |need| |notice| |require
|feel| |hear| |notice| |see|
|feel| |see| |so| |taste|
|fee| |licen |package |plan| |price| |subscri
|fee| |money| |premium |price| |rate| |rent| |tariff|
|fee| |price| |rate|
|fewer| |in| |less| |more| |saved| |to| |you|
|fewer| |less|
|fewer| |less| |m |more| |the|
|field |named |placeho |snippet |syntax |tag |templat |variabl
|field| |merge| |placeho |snippet |syntax |templat |variabl
|fifteen |forty|- |thirty
|final| |last| |next| |remaini |rest| |second| |whateve
|find| |have|
|first| |second| |third|
|fitr |ramadan
|five| |four| |seven| |six|
|fixed |flat |frozen |guarant |it| |locked |put |stable |they| |the| |unchang |yours
|fixed |flat |frozen |guarant |locked |put |same |stable |unchang |where| |yours
|fix| |freez |froze |guarant |holding |holds| |hold| |hono |keep| |lock |maintai |protect |secure|
|fix| |freeze| |hold| |keep| |lock| |stay| |stick|
|fix| |free| |help |help| |maintai |mainten |service |support |trainin |update |updates |upgrade
|fix| |get| |have| |patch| |repair| |resolve |solve| |sort|
|followi |last| |next| |this|
|fools
|for
|forever |indefin |lifetim |life| |long| |perpetu |until|
|forget| |go| |off| |play| |runs| |that|'| |works| |you|'|r
|fortnig
|for|
|for| |from| |on|
|for| |gratis |on|
|for| |in| |on| |to|
|for| |name|
|for| |on|
|for| |on| |to|
|for| |this| |today| |tonight
|for| |to| |with|
|four| |half| |ten| |times| |twice|
|frankly |honestl |in| |of| |sadly| |to| |unfortu |you|
|free
|free |gratis |house |nothing |top
|free |nothing
|free|
|free| |go| |leave| |quit|
|free| |include |of|
|free| |include |part|
|free| |in| |open| |running |you|
|free| |never| |not| |no| |t| |waive |without
|free| |open| |place| |running |with|
|free| |you|
|fri |fri| |mon |mon| |satur |sat| |sun |sun| |thurs |thurs| |thur| |thu| |tues |tues| |tue| |wednes |weds| |wed|
|fri |mon |sat |satur |sun |thu |thur |thurs |tue |tues |wed |wednes |weds
|fri |mon |sat |sun |thu |tue |wed
|fri |mon |satur |sun |thurs |tues |wednes
|friday
|from|
|from| |hence
|from| |hence |later
|from| |instead |not| |rather|
|from| |in| |with|
|from| |not| |of| |than|
|from| |off| |onto| |to|
|full| |gone| |history |more| |off| |over| |sold| |too| |to|
|general |our| |standar |the|
|get
|get |into| |in| |job |on| |up| |with| |work |yours|
|get |into| |live| |o
|gets| |get| |got| |has| |have| |reach |sends| |send| |sent| |shared| |shares| |share| |upload
|getting |get| |have| |having|
|get|
|get| |have|
|get| |have| |hold| |keep| |own| |paying| |pay| |remain| |stay|
|get| |have| |keep| |pay|
|get| |reach| |somebod |someone |speak|
|get| |reach| |speak| |talk|
|get| |reach| |to|
|get| |you|
|gift| |give| |grant| |let| |make| |offer| |throw|
|give
|give|
|give| |giving| |grantin |grant| |handing |hand|
|give| |giving| |grantin |grant| |offerin
|give| |hand| |return| |send|
|give| |have| |i|'|ll| |take| |you|'|v
|give| |money| |questio |refund|
|give| |pay| |refund| |return|
|goe |you
|goes| |hold |keep |open |remain |run |stand |stay |work
|goes| |launch |live| |releas
|going| |gonna| |plannin
|going| |isn|'|t |not| |won|'|t
|going| |will| |won|'|t
|gone| |history |memory| |thing|
|gone| |it|'|s| |they|'|
|gone| |once|
|gonna|
|gonna| |on| |to|
|gonna| |to|
|goodbye |kiss| |say| |wave|
|good| |have| |i| |i|'|m| |need| |we| |we|'|re
|good| |hello| |hey| |hi| |it|'|s| |my| |this|
|got |have| |receive |thank
|got |receive |thank |your
|gotta| |got| |have| |hope| |intend| |need| |ought| |plan| |wanna| |wanted| |want|
|got| |take| |you|
|go| |happen |harm |hurt
|grade| |level| |strengt
|great| |large| |matter| |small|
|guarant
|guarant |have| |i| |promise
|guarant |i| |my| |promise
|guarant |i| |promise |you|
|guarant |oath| |persona |solemn| |word|
|guarant |oath| |promise |word|
|guarant |promise |swear|
|guarant |promise |word|
|guideli |polic |procedu |rule |terms|
|guys| |lot| |people|
|h |hour |hrs |year
|half|
|half| |three| |times| |twice|
|happen |harm |hurt |wrong
|happen| |you
|happy| |prepare |ready| |willing
|has
|has| |have| |i| |month| |night| |no| |so| |was| |week| |were| |we| |year| |yesterd |yet|
|has| |have| |makes| |offer |sell
|has| |have| |there| |with|
|have|
|have| |include |in| |part|
|have| |i| |rest|
|have| |i|'|ve| |we|'|ve
|have| |leaves| |there| |with|
|have| |make| |take| |you|'|v
|headach |issues| |problem |stress| |trouble |worries
|held|
|help |hotline |our| |service |somebod |someone |support |we|
|help| |our| |somebod |someone |support |the|
|hence |later |moment |now |today
|hence |later |now |out |this| |today
|hence |now |today
|here| |minute| |now| |spot| |today| |tonight
|here| |myself| |persona |right| |spot| |today| |without |word|
|here| |now| |today| |year|
|her| |his| |its| |their|
|he| |it| |she| |their| |they|
|he| |i| |she| |they| |we| |who| |you|
|he| |she| |they|
|hidden| |nasty| |nothing |unexpec |unpleas
|hike |increas |indexat |mark |rise |surchar
|hike |increas |rise
|hike |increas |rise |surchar
|hold |keep |maintai |stay
|hold |keep |remain |remain| |stay |stay|
|holds| |is| |remain |stay
|hold| |keep| |last| |outlast |outlive |remain| |run| |shine| |stay| |stick| |work|
|hopeful |likely| |maybe| |perhaps |possibl |probabl
|host| |interna |organi |org| |ours| |our| |owner| |rep| |seller| |sender| |us| |vendor| |we|
|hour
|hour |minute |within|
|hour |once| |today| |tonight |until|
|hours |mins |minutes |months
|hour| |longer| |more|
|hour| |minutes |seconds |you|
|house| |me| |treat| |us|
|however
|however |matter| |mean| |whateve
|how| |it| |they|
|how| |that| |what| |where| |whether |which|
|hundred
|hundred |million |thousan
|i |it| |i| |lets| |let|'|s |me| |put| |we|
|if|
|if| |i| |unless| |we|
|if| |long| |once| |provide |unless| |when|
|if| |no| |though|
|ignore|
|impossi
|impossi |way| |years|
|in
|include
|inside| |in| |within|
|inside| |less| |more| |under| |within|
|install |it| |onboard |set |support |switchi |the| |trainin |trying|
|instead |rather|
|into| |in| |off| |onto| |on| |to|
|into| |off| |onto| |on| |to|
|into| |onto| |on| |to| |you
|introdu |launchi |launch| |out| |release |releasi |start| |unveil|
|invest| |pay| |put| |spend|
|invit |invited
|invoice |order |purchas |renewal |year
|in|
|in| |next| |the| |this|
|in| |no| |t
|in| |of|
|in| |on|
|in| |on| |to|
|in| |our| |the| |your| |you|
|in| |promise |schedul |set| |slated| |up|
|in| |the| |this|
|in| |with|
|in| |you|
|isn|'|t |not| |won|'|t
|is|
|is| |its| |live| |on| |works|
|is| |it|'|s| |they| |they|'| |when|
|is| |job| |live| |on| |works|
|is| |launch |live| |releas
|it |that |the |your
|it|
|it| |i| |our| |they| |we| |your| |you|
|it| |i| |our| |we|
|it| |i| |we|
|it| |moving| |our| |switchi |this| |us|
|it| |necessa |needed| |require
|it| |nobody| |nothing |our| |the| |this| |your| |you|
|it| |okay| |ok| |that| |this| |work
|it| |our| |over| |them| |the| |your| |you|
|it| |our| |same| |them| |these| |this| |us|
|it| |our| |someone |support |the| |this| |we|
|it| |our| |them| |these| |this| |us|
|it| |our| |these| |the| |this| |us|
|it| |our| |the| |this| |us|
|it| |our| |the| |this| |we| |your| |you|
|it| |our| |the| |we|
|it| |our| |the| |you|
|it| |our| |this| |us| |we|
|it| |our| |we|
|it| |so| |that| |this|
|it| |that| |them| |these| |this| |those|
|it| |that| |they| |this|
|it| |that| |they| |this| |you|
|it| |that| |the| |this|
|it| |that| |this|
|it| |them| |the|
|it| |them| |your|
|it| |they| |we| |you|
|it| |they| |your| |you|
|it|'|ll |they|'| |will|
|it|'|ll |we|'|ll |will| |you| |you|'|l
|it|'|s| |that|'| |to| |you|'|r
|i|
|i| |i|'|m| |not| |we| |we|'|re |you| |you|'|r
|i| |i|'|ve| |we| |we|'|ve
|i| |my|
|i| |my| |on|
|i| |my| |our| |somebod |someone |the| |we|
|i| |our| |we|
|i| |to|
|i| |we|
|i|'|ll| |my|
|job| |order| |problem |project |questio |request |task| |wish|
|just| |little| |only|
|just| |only|
|keep|
|keep| |me| |off| |on| |tell| |us|
|keep| |notice| |pay| |stick|
|keep| |remain| |stay|
|kept
|kippur
|knock| |strike| |take| |through
|last
|last|
|last| |next| |the| |this|
|last| |next| |this|
|last| |past| |previou
|last| |past| |previou |prior|
|latest| |most| |promise |sharp| |sooner| |sure| |then|
|late|
|lean| |relax |risk| |sit| |watch
|least| |remotes |slighte |smalles |tiniest
|leave |loaded| |ship
|leave| |ready| |the| |you |your|
|left|
|legally |safe|
|like|
|like| |need| |want| |wish|
|like| |want|
|limited
|lined| |pencill |promise |schedul |set| |slated|
|live| |operati |product |running |switch| |working
|lock
|lock |nothing |tied|
|long|
|long| |many| |much| |often|
|looking
|lot| |many| |more| |other| |plenty| |several |three| |two|
|lunch
|mainten |planned |schedul
|many| |more| |of| |other| |several |three| |two|
|many| |much| |often|
|mark|-| |risk |risk|-| |value|
|matter| |sleep|
|mayo
|message |preview |transcr
|me|
|me| |to| |us|
|me| |us|
|midday |midnigh |noon
|midnigh |monday| |next| |soon| |tomorro |tonight
|monday
|month
|month |quarter |season |week |year
|month |quarter |week |year
|month |quarter |year
|month|
|month| |quarter |week| |year|
|more|
|more| |pay| |price| |same| |today|'
|more| |protect |safer|
|morning
|most |most| |than|
|must| |to|
|my|
|my| |off| |our| |that| |the| |this| |with| |your| |you|
|my| |off| |own| |word|
|my| |on| |our|
|my| |on| |the|
|my| |our|
|n
|n |no| |pay|
|necessa |needed| |require |takes|
|need
|need|
|need| |problem |stress| |worries
|never|
|never| |not| |to| |t|
|never| |not| |will| |won|'|t
|never| |not| |won|'|t
|never| |no| |without
|never| |without
|new|
|next
|next|
|no
|nobody| |no| |your| |you|
|nothing
|nothing |no| |the| |without
|nothing |pay|
|nothing |there|
|not|
|now |today
|now| |order| |signatu |today|
|no|
|no| |on| |point| |time|
|no| |or|
|no| |single| |without |zero|
|no| |under|
|no| |without
|no| |you|
|no| |zero|
|o
|off|
|off| |on|
|off| |push|
|of|
|of| |than| |to|
|of| |you|
|one|
|only|
|on|
|opinion |view
|order| |so| |such| |then| |way|
|or|
|our|
|our| |these|
|our| |they| |we|
|our| |the|
|our| |the| |us|
|our| |the| |your|
|our| |we|
|our| |we| |we|'|re
|out |over |up
|patrick
|paying| |pay|
|pay|
|people| |they| |your| |you|
|perfect |right |the| |time
|perfect |right |time |to|
|pledge| |promise |swear| |vow| |you|
|plug
|postpon |resched
|practic |runs| |unnotic |without |works|
|price
|private |protect |safe| |secure| |waterti
|proven| |record| |results |tested| |validat |verifie
|pu
|q
|quarter
|rate
|reach
|refuse| |say| |stop| |turn|
|regret| |sorry| |yoursel
|release |sprint| |update| |version
|release |update| |upgrade |version
|release |version
|remain |stay |stay|
|report| |said| |say| |tell |told|
|rest|
|ring|
|safe|
|saints|
|same|
|save|
|say |to|
|shall| |will|
|shall| |will| |would|
|should|
|signed|
|soon| |when| |you|
|so| |that| |then|
|sunday
|take
|takes|
|takes| |take|
|takes| |unlimit
|takes| |will|
|terms|
|th
|than|
|that|
|that| |the|
|that| |which| |who|
|them| |your| |you|
|them| |you|
|there|
|there| |with| |you|
|they| |we| |your| |you|
|they| |your| |you|
|the|
|the| |to| |your|
|the| |unbeata |unmatch
|the| |your|
|thing
|thousan
|three|
|three| |two| |your|
|thursda
|till| |to| |until|
|till| |until|
|time
|time|
|to
|today
|today| |tonight |week|
|too|
|to|
|to| |within|
|to| |with|
|trouble
|up|
|using| |with|
|us|
|version
|voice
|waive|
|wednesd
|week
|weeks|
|week|
|week| |w|/|c|
|we|
|we| |you|
|wh
|whateve
|what|
|wheneve
|will|
|with
|without
|without |you|
|with|
|with| |your|
|won|'|t
|work
|y
|year
|yesterd
|you
|you |your|
|your|
|you|
"""

NEEDS = r"""001a5c7ac5be 278
00405c0cbf6e 2838 435
005aa9e27f2c 2732 1063 88 266
006070d424bf 1559
006f438ca463 970 3242
00746f5b3d20 1888
0093a84908be 3059 1947 2468 775
00d3b4559227 936 2912 3266 120
013b8a3be5af 998 3148 2593 2001
015c0d9580c9 3069 1862 400 3263
01dc0c61b394 1043 47 442 72
01e3367a90db 851 852
02144708508b 103 2293 2854 2579
02aca5471a60 1717 262 211 210
02b09373d2d3 1511 1962 1465 649
02b57c8de4ee 926 2626
02be488e1f9c 2137 103 1687 2292
02d718f68783 732 1561 1562
02ec7e3b2a68 751 188
03140fc2d19b 46 97 48 36
03a0b3187a61 1546 1084
03ca92633619 585 586
03dcddefb784 1212 2498 3265 2970
03f178b0d19b 794
047e130c3023 2676 549 3225 414
0498b07ea4ce 498 2749
049c516c9337 634 2036 175 2035
04a6a5ccd978 309 2342 432
05207a4312dc 2220 2944 1439 3080
052673bec39d 1354 2606 1574 1575
053845912c39 1949 1537 1387 2584
0562265fb4ce 2589 2928 1375 2324
05b463a02b28 1197 1196 853
05dd76fce0bb 725 260
05f3cd7d297d 2110 2104 81 1649
060683c5295c 1710 1613 3108 2692
06110601bad1 9 3214 5 468
0627cd08c74f 2072 558
0632dd890976 2739 2890 2047
064fef3aa5fb 163 969
06f93cacbd29 838
07020bc72f19 2385 2640 2641 2854
0711edb4ef95 3266 463
071c6d5aac1c 2793 2792
0724c8db56b7 2663 2912 3266 120
0734e7565fb1 352
07359c7e03a4 604
073a46c87635 1317
07ad3f3a3b3a 3197 3025 1331 1674
07ff3387e73f 1066 924 1064 1065
0805848fb3ad 783 3266 126 2820
083d68182163 480 2335 431
0858c5bfee81 2302 223 228 239
08994c211652 3110 3149
089b248d3d68 628 140 627 626
08ac93b2291b 1080 1039 192 2350
08ad92d07ec8 2075
08f4cf2a0215 9 1225 1543 770
08ffc4fdb81d 3044 1006
090596c92dfe 2811 2835 553 408
0955ca88d9ef 1040 492 1041 104
0990cd4b681b 2281 2280 872 1087
09ba0c60668e 998 192
0a3299d1f5f0 752 179 216
0a356cd0b269 1359 561 2834 508
0a4ac144c903 3128 3109
0a6b79fba0e4 2091 871 1500 873
0aa47810ce5f 1683 1684 1682
0ab65b323e07 1213 952 3137 3217
0af8ef283f05 2949 2166 2997 3022
0b09ee43f800 2903 182 3140
0b1933e99271 1579 762
0bfcf468b5fb 2469 2127 103 116
0c091cb6112f 3260 411
0cf8c2786ebb 3067 3105 789 655
0cfa09c6d982 1415 2017 76
0d2105c13542 358
0d9b737dd411 645 1320 3214 1651
0da9134f2145 105 2059 2156 1516
0dd0a969d155 2090
0e0faa639c6a 103 2578 116 1951
0e5d5be8397a 2042 2127 120 3217
0e6ffef47d46 447 1559 448
0e71a9277f29 1047 3169 3153 1931
0ea7ef588515 1470
0ee4a7b6f664 3070 2114 1908 3266
0f94f5e6619c 2899 2894 2893 2895
0fab461cfbc6 2195 2124 3034 11
0fb1bc2c4204 1514 1664 1616 1294
1050cce13cf1 2005 347 2129 2143
105e0b566373 2702 2912 3266 120
1066ff4d8954 1948 1772 2812 1660
107c42742fb9 2576 349
1096a5fb1d51 251 240 252 253
10cd0a7b2649 529 2198
111b8f6b9de2 547 413 899
1142c0eb404b 1 0
11e561c97dcc 808 705
11e984ece6f0 1688 1437 161 1438
11eea0bf2085 632 1048 2341 3256
121466edf251 1178 1620 2234 2370
1215f605a09c 292
121a98dd469a 2918 1253 3114 1126
126d6d7b3e7e 2962 1147 2978 737
1283ab355780 2549 1015
12bae495b423 1322 561 2834 957
12c4f309a004 1222 1249 132
12d8f6bd4cab 1840 1841
12fbfcfc4347 3266 699 2856 199
130d03f1864f 3089 556 706
13159df1d01b 561 2834 354 262
1324369d4aa2 543 2837 960
1338f09981e4 293
13d6f2de171c 1304 2324 1303 248
13e7b0bb19ae 2598 2701 2743 2611
141d2ca817e5 2099 2900 2098 778
142c5eaa793e 1283 672 3034 87
143e47ddbdae 1534
1457d859fbdd 1260 1909 1991
1482ae5fc1a4 783 426
14fba1196b84 578 739 3138 2000
15123df9e220 2799 1082
1547913a1978 1529 3149 3162 3163
155f622e5287 191
158e37ff2752 1295 388 1915 1498
15d4f1c3c22f 2439 1866 1990
1609ee31c0c8 2362 3026 120 1977
162c8b5cd3ae 2654 391 390 3111
16405f946300 1859 3164 3034 35
1642737695a9 2466 2311 1826 112
1646574b3d47 2794 611
1655ac111fef 310 807
1674d7153749 884 507 885
167cc76a4e8f 1013 192
16d61aa720b1 1262 1073 2650 28
16eda229a2b8 1371 886 747
1713498a0d56 1273 730 819 2428
177290a77f9a 3065 2385 3247 2150
17c28b49d3be 891 1411
17c7cb27e041 806 2832 2830
17e21fbf3581 340 42 2562
17e41e3ff4c0 2257 3155 2690 2699
185ac39fe5b9 2926 814 3029 674
18760dcc0c7d 2628
187a2c9e0daf 2964 1763 2630 982
188d6586eca3 361 363
188f0390bca7 1700 888
18973280508d 2408 2658 2659
18f29e3af957 2046 2901 3217 29
1998ac05af23 1034 1035
19bea4336579 104 2854 2579 119
19c9ab6ac2be 2570
1ada88dcfb2b 333 1032 1031 334
1b23df076cff 1060 192
1b5f7c6f97d4 353 2807
1b6df5729318 504 561 2834 3231
1b93d5842d39 1307 3265 104 119
1bed1dc4acf5 2125 2392 1675 882
1c17118343a8 2447 2178 2801 2800
1c525e71a997 3192
1c812fbc7e63 3158 305
1c90e9569a85 3263
1ce3c6c24bad 1271 3263 104 119
1cfb4a157b69 992 1060 3140 192
1d1761c32b70 274 2720 3225 2762
1d2563fbe727 2274 853 1475
1d92625c506a 2508 1711 104 3152
1daefba3aeea 2306
1daf0274f2ae 2745 862
1dd0da3e286f 1732 1301
1dee5f75f585 482 2592
1e0aea28afd0 1821 2816 2183 2986
1e53a7608af6 284 1206 633 3154
1ea63983f53e 192
1f15b1f9b18d 192
1f3b2c02cc2c 192
1fc99647cb81 1464 1870
201f03cff13e 1180 1522
202248a2c40c 1722 178 192
202d51d1d264 3193 711 1669
2049f23c356e 3110 1577 3191
210069be889e 3110 3092 3204 544
210a0a05bf20 581
213e0d7d291e 1722 192
2199585ef5bf 2289 103 1723 116
21cf37c21726 836
21fd34c0ca6b 2797 3184 1593 3214
221d5859be7a 513 989 616
222a86d052a8 2087 120 2295 3016
2236f0bec70b 3244 2835 553 533
223a9591a851 822
224e7d67e7a5 192
2250f30736e4 1905 3263 104 1903
227613367f9c 178 192
228578fa8e9a 1787 1216 3026 3256
22b54205c4dd 1227 1226 1019 1933
22fc86fc99ea 474 537 192
231992c698c1 56 55
233d890f63b5 1395
23951ee8f95c 2798 858 765
241665ffb75a 2836 192
242448eea983 2750 800
246f1ce7f3d6 2505 3242 556 706
249f9ffbe625 2897 2896 2867 2888
24a2e813d183 3210 2426 155 1999
24cf6d4faabc 2968
24cfa0baf814 1508 1073 1763 1261
24e99d062aef 2740 1007 2744
252946346f77 1241 12
259c168c4bba 556 706 857 215
25b24eb30572 2040 2041 126
2682933f4390 367 2592
268885a25812 1069 1070
2694b1a52eb7 3060 3231 18 793
26ff6cc2703b 1338
27233130fc4b 831 2592
2731498754f9 797
27984c2c5a97 3118 2614 3214 3256
27ab2b1702e2 404
27c9f7a45f55 1944 958 2298 1658
27dd7e3a4eff 460 531 3099
27fdef4f1974 300 419
2844b8f96136 2574 835
2852b2213b27 693 2476 3217 1509
28965b194cf4 1589
29053315088c 2189 120 1167 3217
29192bc9f1cc 617 1743
291e2165a524 308 307
296475035730 2655 534 1559 2929
2982bf04a1ed 323 324
2987d8167c39 3168 3084 2478 1936
299ad3857f95 1699 1698
29e3d362d2d8 834 2592
29ee8c160019 2313
2a0279994fe7 2040 2041 426
2a4b6c3e0755 645 3214 2294 2322
2a5f110e28a1 879 880
2aa034f6ce9a 3086 274 857 957
2ae595dbd2a1 1855 104 31 119
2b2fb8150f5a 3160 3250 3266 2927
2b726466c88f 1223 134 1252 3009
2b754d705ccb 2550 3263 2025 2029
2bc77e4b7452 1011 846 1012
2bc9bd389dfb 571 1762
2c2dffa2b61b 1296 1298 2752 1297
2c6dc8297c51 712
2c8d2e3e8de6 3258 2186 1192 1988
2c8e57284be0 2013 2853 3266 1491
2ca579483100 1973 2304 1280 165
2d1e1295c5f9 3042 1007 1476
2d3d95dc8227 1631 120 2252 3032
2d8e462bb430 2438 3128
2db78129aa11 2222
2dbe2253aa84 922 3265 51 2142
2e10e28ca276 3180 192 2843 3010
2e876fde7154 1125 131 2881 793
2eac09b52706 192
2ebde878cc5f 1797 1074 1798
2ee7467fa1d0 178 192
2ef26fcf415c 2728 2915 2710 3028
2f1c739bc363 2760 2551 3122
2f469fb09ae3 192
2f4de1787f07 1188 1254 2340 149
2f54ed113ab3 756 753 754 755
2f660bccc25c 2835 553 2839 3126
2fbc602200b3 2588 3263 104 119
2fc69fd93b5a 1529 1715 3004
2fd29df0a89c 1392 1583
304f7050e0ff 496 3261 3116
3055fe27d592 2108 733 1656 108
309b1949f142 1713 1567 124 21
309c22c05734 1726 644 3214 1781
309fb6a017af 2958 1884
3111ef69d42b 2513 518 2128 2393
31649cb60350 1218 1211 3265 2969
31c67ab7e0b3 3263 1881 2791 2206
3217da861047 2454 1578 1868 1867
323df35eb655 1717 857 957 3140
3246266d3d91 2540 2539 3135
327e30fd08ca 1097 1679 1677
328c708b11b1 554 2837 890
3291881dd79b 3266 2571 2145
329bb442cc63 1717 608 609
33070cfabb1c 1533 1170 2931 104
332080b95b3f 3190 444 862 2130
333756b7ac1b 2388 2357
33b2564c3b9a 2623 2622
33d2425e116d 1854 3183 96 1487
33f5d6390f93 2936 1929 1661 192
343d0b87889d 2933 3211 1665 977
34867af6bdb9 1124
3497a4af788e 2730 2729 2613 3143
34a113b1059c 2316 1321 3071 3074
34d6eaefffbf 3069 1862 87 1823
34db7b396f94 1149 1150
34f0f6a4fa1c 2395 1355 1358 136
3504bcf68776 1643 3128 2910 1818
353ec5284b82 510 1900 724
35956b545803 530 2461
35b29a7bd386 2593 1334 1349
35ec7fa0e2c0 759 758
366066b3b864 693 1156 2727 83
3667020ed605 1193 1159 1195 928
366cb88bd5ac 1404 1405 3026 3140
36c19ef73bf6 2171 916 426
36cc434912df 803
3712bbde17d7 2448 3128 2911 1760
3724c410b573 1720
37b3ba63221b 1632 962 2358 1071
37f8733cddf3 1638 3256 3259 1625
38552094dd09 1072 925 1421 1068
38eae9ab7876 964 192 1136 1135
3932c6827a1e 192
397210d6d4f0 3039 2808 3266 663
399c51d74b41 693 3263 1282 83
3a24b49c5ac4 2119 1559 3266 120
3a334c07228f 791 913 2982 2722
3a519cc529d6 2576
3b155056ee6d 929 930
3b43c60f5b5b 1247 2528 945
3b49f07fc646 455
3b4ab4398669 905 2180 949
3b6941c7b64b 619 620
3b8cf68c99d1 2803 2230 1917 3034
3b8de7a975e9 3159 3093 3266 120
3ba4a05b8701 665
3be0c9fcfc02 898
3bfc81e708ec 192
3c5aef6ba196 2557
3c6ef4937729 3165 2810 2976 1576
3c84ce454ae6 866 1834 865 2697
3cae2e018475 1724 1016
3cc23ddd0b2e 943 452
3d126a5debb1 1433 1430
3d14a71bbb09 937
3d31179bcfc6 2907 131 3231 793
3d3d61b7bb7e 487 488
3d42441cb864 2535 3135 2536
3da1f5a1c839 2417
3dbce94e73a9 1779 2061 2062 319
3ded489ff603 1116 3104 656 661
3e0feac59f82 1192 104 119 37
3e53dde849c5 1189
3e5ef91e83e2 3246 3265 2271 120
3ec9173df239 2784 1628 92 3120
3f0894bfaa2d 3187 2605 415 1610
3f5a5aa21ab9 1642 2242 3032 2240
3f9eaa6283f9 192
3fa421a549fb 2420 1044 3008
3fc8c0e70a0b 2831 875
3fe5f7b66fa7 3146 3098 2976
3ff5beddf1eb 1513 269 2262 2336
40044e0b1a14 1381 2593
405b78fc801d 1333 558
4068307b4c91 3144 3214 3207 135
408066db839d 2904 1862 1617 263
408b42cc5a65 1353 2723 821
40a063488139 1367 2849 1928
41129944dc86 561 2834 192
413b5b2a9f86 2509 2593
41677a273c63 1359 556 706
417078cdb71f 2309 2049 2050 23
418ca4efccbf 2207 2208 233 1427
41fc05060390 78 70 79
42037f6cfc5a 1539 671
420d5781a532 2937 2447 2178 1864
424388459f2a 847 1774 2127 2987
42545973d3bf 583 2592
4271ed7d95f0 720 2592
4297f2361ac1 110 113
42dbb27a34e9 1701 464 1086
4300fe124821 2608 2001 2688 2696
43197bce93bd 543 274 2307
4326b512f44e 2770 1458 254 249
4330cce4f206 301 1413 1414 3141
43491b81cf16 15
438d8b10aa93 1704 1707 2713 3034
43b8f778dfcc 2288 1958 2985 3152
43f7fecc2aec 2413 1504 1502 145
43feb0e714c3 2873 2881 137 993
442203111ba6 2303 1891 1877 1493
443b83f71c76 2616 2205 2004 605
446608a98822 2902 787
4515268d73fa 3245 556 706 2719
452002498401 1342
4546aa9cc764 2573 126
455d7fa81e52 3196 901
45672194a356 69 1335 71
45924d0422b1 3230 2164 3036 3128
45ea05455f9f 999 2592
462f37c310c6 3166
4654be6f10bc 1216 1172 3026 120
467b8d4080a5 1474 1568 1569
468ee76dfa34 3068 1296 1862 1298
46bd519d4911 3171 3235 2693 2446
46c41f35c1c9 3058 3038 255 244
472af15cf505 1138 1030 767 768
478167d3a13e 3121 3230 2165 3263
4794bd872c99 704 1078 1079
486968a5d2d0 2415 1024 1022
486ac090158d 1000 2260 1485 1926
4884f15e67e6 3244 802 2835 553
48a83ca259b6 3063 1972 1763
48a9f9be5098 820 384 2577 1187
48b8a52a194c 417 418
4917428a4276 956 2443 3128 33
493f4c43edd5 117
4950600a8cc2 1190 250
49527f1a6da3 1790 1741
49813004a295 2683 2682 288 1686
499e7c02a258 783 131 793
4a00aeba5920 2424 3055 3125 3214
4a022dfa4105 1445 3265 192 65
4a22ea897f6c 1547 1205 2980 3217
4a3b8aa71498 1080 192 961 1224
4a72cda6cb62 2638 2639 120 1171
4a79790f3364 3263 66
4a7ee7d55abd 1333 3117 354
4af0a75fd53e 2892
4af633de2875 407 344
4b3dc0ebe6b2 1373 1120 773 1374
4b436d948031 1212 3265 2845 1752
4b5c4f7aa13a 682 740 1092
4b8f6bd193cb 2179 2558 598 2976
4bf74dea99e4 3037 1886 1887 219
4ca9c0650dee 1417
4cd1b3721019 49
4ce47148a03c 2649 1956 2141 2913
4d1681f0c19b 3 3214 2 3012
4e017edf9145 1780 3265 104 2273
4e1a8899d40e 991 2051 1584 1985
4e43797b85fb 911 910 909 912
4e65c789deda 2714 2441 1123 120
4e6e188609dd 741 430
4e796cd89f4b 2827 965 1454
4eef22fab017 3018 790
4f169f520e1b 2631
4f1fa4fe56fa 923 2908 327
4f4076e58631 476 479 477 478
4f5af24f529c 556 706 745 261
4f8d636153c7 700 471
4fcbacf6f84d 695
501de8c76367 1114 1007 3113 1113
5026943f3fa7 3210 2116 1997 1657
502f918018a9 2842 2844
5057d003d12c 723 1398
50780c1a86b3 285 286
507d43fda8e8 607
507ee9c0e6f0 666
50b8d37ee79f 2879 1173 1192 1174
50c910c5d64f 2078 1876 437
50cd7b4575e3 2768 3231 1289 1290
50f8d0c303b4 1606 2267 151
510e7a4bd048 447 1559 448 43
512fca01be70 2122 3040 1563 1621
513109d9d0fa 1608 2451 974
5134bad1a605 2359
5149a898555a 3090 610 2806 3048
517ab9c906e0 425
51e485d1938f 1734 146 1668 1667
51f7e9ac741b 693 3263 1156 83
51f8dc54d2c6 1898
527e33f79d46 2865 2975 313 1550
52826412dfd3 1400 771
53252b92ad9e 3144 1970 3266 1969
5339c7fe3fa3 990 1362
53bbe6a54533 1512 2356 1964 1748
540b77a76be1 1728 2587 1998 2546
54335e0bbc9e 2966 2596 2965 815
546837c236f7 2753 2463 919 439
546d791a846a 3110 3266 120 2139
54744ba9b195 2599 2965 1486 1742
550fd659b5fe 2637 523 524 525
5520bc245b4f 3069 1862 394 1835
55a694dba87d 3241 368
55b2ea4ec881 629 615
56051d5f7c4e 2351
5628043b2713 541
564deda6b32d 917 500
56502b4b653a 1402 3205
56786f53b5d1 1717 1060 192
56afa5b9f132 1264 2647 1284 1265
56dc639432df 449 2592
56fe73f70124 3188 3263 104 119
57038cf8e1f0 3034 2361
5729f48401fc 3148 2593 2001 787
5732df916430 900
57400eb80f9b 1893
575c74c3e690 3041 3231 3266 2642
57677e723a27 3124 2241 457 458
5776db307b59 1272 2442 3128 1918
57d8d790fb00 1778 781 2138 1971
5830dd044163 2247 3174 1911 1912
58368b7cfb97 483 160
5853589e24e7 1703 1702
5855f665b519 2763 3252 3119
5893cfd2ecab 461 1520 1521
58a061a6b20a 436 680 630 631
58c46a111acd 2652 1256 3155 30
59061ecac885 1942 1945 2523 3128
5922547e97ca 2580 2748 3256 2519
5924bdf9ece8 1802 103 1074 116
5935928bdbe5 1270 1904 1267 3265
599d8a2fe737 726 19
59c732cfeae5 3242 612 957
59c90237152a 2256 639 2254 1989
59d0277e63bc 892 2731
59d5c0e9ff4e 601 944 2004 2127
5a0d9362c129 2246 651 652 172
5a16a99c1085 272 271
5a4278593b5c 511 512 428
5a82960d8968 921 3265 101 2200
5ab50f31d9c6 3121 2549 2967 983
5abfd5ab3708 486 485 1548 2818
5ad3e9c5ada6 192
5b56951cbe65 3249 2537 3214
5b77305fab08 2544 3265 103 1801
5b95919091b2 2209 2270 2629 258
5bd48596e426 2440 238
5c122972062e 760 217 213
5c19d708b2b5 2127 1481 120 3217
5c4f20261c61 3082 2330
5c717d86a0fb 1629 1659 1627
5cd3c08dc42c 2297 2850 874
5cd9ddc9ae57 117 793
5cdcbefb5ceb 596 594 314 356
5ce393351575 337 339 1458
5cff0e66d1e7 192
5d04906d6a1d 274 854 192
5d0a49f5bee2 784 2945 2601 1559
5d61891ddf8b 1096 2127 3231 3263
5da68106f946 178 192
5db00862e756 1529 3266 2857 1607
5deae561777e 2105 2106 2107 2777
5dee54b53470 707 546
5df7f8377f2f 812
5e17e864b447 889 748
5e1c1b9280ce 1955 516
5e74a1ab4131 1323 960
5ed0cdf49bb2 352 208 209
5eea01d64b88 192
5f747a68fa6e 3097 2434 438 443
5ff2c0dd3453 2960 190 189 162
5ff50335d30d 721 722
6088b07215d0 2064 1650 1816
6093920eae4c 1623 1937 1505 1506
609859452d66 734 280 281 1921
60d34677ed9b 2367 1850 2368 2369
60dd2ca547b1 2092
60e1e4215464 2826 2345 976
618b9bc827cc 956 2443 2812 3128
61b1cc51f056 684
6244067f5943 3239 304 2332
62811975d7b3 832 833
629566f4fcc5 710
62bb10f561d1 3178 3152 75 2963
62cb3445a992 1861 3125 2001 95
62d691312680 144 2773 156 3018
62da402b1881 1839
62f596f52765 2447 2178 2279 2874
63566abeaeed 3266 3233 2033
637fc931c70f 3087 1545 387 2132
63c06c964d04 3263 120 1099 2147
644a4e030000 1805 1432 120 1434
6452fd719be1 502 207
64573ed07166 3210 2403 456 3135
6459afbed73b 369
647ba576134c 120 2939 653 1431
64b19da6231d 1004 1060 192
6508307d4745 750 997 996 568
652ff3b87074 2610 2038 1426 2724
659ce50965e7 799 2592 927
663a2122dcae 2210 3263 104 2153
66634de73df2 3254 2398 1652
6677c707a655 681 2592 944
66bd292d5e47 543 2837 957
6741414765d1 451 1244
6777141ce2fc 1639 701 1938 1501
67c90a8a8740 1785 1784 426
67efb291faf6 2079 975 862
681a3b621665 2826 153 3017
682ac7e04a26 2349 2348 125
682bac2255cf 1727 2321 277 2225
6853145e8018 1310 1311
688f9723d2e7 1646 1214 1215 1221
68a7a233662d 2520 2008
6914bdd41f97 2255 1098 2375 2376
693573ce5bf0 196
69fadf433104 3121 2431 2430 3263
69fdc6ef3d49 1058 3263 83 26
6a0abea7d2ba 3045 3139 3026 82
6a1f03001b40 1820
6a2ff43bc774 3202 2847
6a3f680f211c 1570
6a4abd1f9715 1435 1510 2201 1436
6a516232a60c 1363 1094
6a55b6d1df72 1025 489 1028 93
6a7d6297e851 3199 1326 1559 3201
6b179d764988 2586 3265 1930
6b2b9594cf08 2464
6b351c7b2b8b 3187 2787 321 193
6b551e5029f5 989 957 616
6b7d4f8dfdfe 1333 988 3117 618
6b9b50c28799 291 41
6ba8a97c6a77 3128 3263 2669 2813
6bcc46100f15 3069 1862 3161 2399
6c343adcdea9 1613 3263 1285 1822
6c378652f74d 1314 1315 3265 3113
6c7edbdb6f48 1291 1538 606
6c8d493205b9 192
6d2a91096c02 2766 2864 2671 3026
6d2a96eb5172 570 535 536
6d4d066cbd96 3224 1175 3231 3266
6d660a84101a 951 1410 221 226
6d84eb689b06 306
6d8cf442227b 2529 1953 3246 120
6e07edcbe486 2775 1049 467 466
6e0e3c28ec62 2940 1572
6e45515d51f8 282 2852 3014
6e4dc84c7ccd 2199 426
6e95b6392b1c 2877 2878 2990 1766
6eab09197892 2954 1088
6eafe6d25e13 934 1144 973
6ecef5a1fc36 1202 382 2089 597
6f1ce634b4f3 3185 2447 2178 1763
6f902fe44054 783
6f9c1779b5e8 1337 1847 39 185
6fa1ebe2726f 1002
7002a6f4fe23 587 3085
702f0b424022 1318 1319
70346bb70de9 1832 1831 572
7068d7091a44 2945 2601 1559 787
70e12cb6abaa 581 3228
713bff05e46f 1192 2385 769 1166
713d391efa4d 1095 574 575
7163f12d7fbf 1248
7171fd399b57 372 3205 527
71850b36671a 2767 426
725b0c05e602 2904 2821 2163 1862
72db3735db8e 3088 914 3203 828
72ee17b2833f 2604 2287 320 3246
734a17d7afc7 1445 3214 3263 1842
735c9ac2e894 2299
736976f1adfc 816
73824f08e61d 3073
73be8122347f 3110 3176 1984 3032
73ecf99f6876 751 188
7464cc36259c 2048 2494 1902
746d4d526ad8 556 706 192
7480b438fc3f 1333 3117 556 706
7485e55b5cbe 2162 2226 2224 3003
7506c4378bbe 2512 152 157
750bef9a2367 192
751d648939a0 1396 1865 1885
75489b178a18 1776 2194 1775 1777
756792e12829 745 957 261
758c1042cbe1 2404 1883
764af8ab7d09 3242 618 508 2718
7659407ae696 2782 1637 444 1635
76a05fb9994b 716
76e76f9575d2 1209 3100 3030 3102
76f8e8e8590d 989 533 616 532
773ce8d26d0d 1346 1347 1348
77911a0c3d42 2768 269 2481 2484
780de855c030 685 3218
786cfaf2b115 1019 1229 1230
78830bdc1524 1597 548 1598 1424
78842fb4cf5e 1830 2812 1630 1624
788f51e8a718 336 303 302
7893f7b743bd 1711 104 107 119
78f26298cc6e 2553 8 3216 3150
78f3e889c838 2885 2886
791c9ca8f1d9 2572 426
792464bfb14c 1730 1446 1782 2314
793071eedd10 545 580 785 786
79563732c420 325 326 495
79ad0e3159f7 192
79e9398a2f50 1046 1045 104 119
7a1b8e190b1b 318
7a2057759642 827 2326 2721
7a3d3a004317 2258 2473 1845 1844
7a4e2654ac97 1181
7aaa0d153dc0 2412 3263 2015 25
7b7bf59d56bf 2187 104 1169 119
7bbc8430fa0c 2275 385 383 168
7bc56afe5efb 1220 402
7bcbafe1246d 2891 2167 2169 3130
7bdb76a2d2fb 499 3078 2653
7bf9f0544eca 2538 2591 1484 34
7c51b3aa0710 2555 2023 2028
7c7ab2815293 3208 573
7c811d231a28 1712 378 1875 22
7cb309ddb4d6 3261 859
7d0764f79752 1399 236
7d4f7bd669f0 2617 1981 1329 2490
7d5b6a70f7bd 354 262 214 224
7d738371ca97 2447 2178 1530 1453
7d78d18030d6 1007 2855 2146
7d832a68108d 45
7e64119918a5 3200 1641 1634 1640
7eb646eb64ef 1357 1356 2615
7ebff025f6e6 855 940
7eca6e0b296d 1276
7f1ee2241de6 559 2607 3148 475
7f2cd1f9de75 2465 3026 1626 120
7f381591c01d 2231 2168 2319 1471
7f438a45a36f 354 214 224
7f475b15e8ac 2676 1140 2475 2680
7f62a4c0206c 2510 2511 3246 283
7f93cd270202 830 3222
80d5ab79d7e2 3246 3265 1142 120
814390bf16e4 2795 2191 3189 2193
81965c416a2d 3054 3266 2009 2007
825c342d3380 780 1783 1696 1695
82afdb24b221 3261 354 3049
82ceb99be59e 2190 1158 1515 57
82ed152834db 2764
8319eefff25f 396 398 397 395
833da96753bb 2387 993
834515920aa4 257
835e6ee5ad6f 503 469 470
83757d9e15e8 2522 2227 3217 167
837c7835a7b3 2948 894 3101 979
838d5a7c8a01 2668 3253 2432 895
83afb300a13c 341 7 2374 4
83d9c932eb92 2053 2054 2055
83e11bf0f34f 987 595 593
83fff426e276 876 878
8407b74727b7 2421 1026 1023 1549
841b2f889eb8 667 229
847385d5c77c 3204 636 1618
84bcbf9298f6 1722 556 706 262
84e75b88d56f 1793 1240 1239
84fef842943d 1644 120 3213 3032
8511fee95914 3210 2283 155 14
856675563abb 2396 642 1560 242
860b4f5f19c6 3110 2085 1986 1987
861a88c5e7a1 2664 2531 1908 3265
8633b96907e8 3265 2467 83 171
863d79a47fb5 1804 1480 103 1492
865a32e8c0ea 1266 2045 3263 669
865d152eb65b 1819 2495 84 86
86762627ce57 2746 1302 2738
86b99f6cb925 1896 1897 3128 2253
871623ee59f0 2223
874ba7e8050a 192 787
877e8b3f797f 2941 635
879cefe7d433 1444 2661 192
87d56e43a865 377 3128 2343
87eb951bffa3 374 421
88039494b567 1210 3057 21 362
88212044c6e8 3194 2325 2334 401
88244b45cf84 1292 569 1459 1460
88630b1b71c7 783 127
887a66b76ce9 3077 2947 1670 1910
88a3a6939465 1393
88d6534ba057 1722 192
88e0847ada8e 405 1060 192
893e805bcd35 509 2592
89d00ecb13de 1279 3263 1277 169
8a0f0457cf37 2315 1592 1339 1106
8a203f3aa1e4 3014
8ac18c5a84a3 3013 576
8b242f86c801 2389 1757
8b7e678d2c26 275 276
8bb6beecb947 2771 2829 2828 1486
8c684ea486c2 1601 60
8cbe2b77a0a5 3076 1846 589
8cc387c20886 1351 2957 2381 1980
8ce1a095683e 1559 2127 1483 103
8cfb8180ec98 1923
8d54043ddc47 1721 1076 225
8d9084544ef7 2751 1735 1736
8dbc58079ba1 427 717
8e3c7dac9058 2711
8e792f3fe536 2416 763 764 2883
8e8235712412 2935 1153 3034 1463
8e9663ab60d0 94 2995
8ea3fcccb369 143 2027 3018 2789
8ebc8ca3c590 623 621 622 1796
8f05c40a2842 3066 3266 2963 267
8f1d6d4a3789 1689 736 1690
8f30e7954584 2824 2853 3266 2814
8f644342a2b2 2684 126
8f79e32376bf 2532 2410 187
8f918c2ea2c7 2602 2839 3127 1499
8f9a400d2052 1391
8fa5c8045f9e 3263
8faebebe4df5 2482 3265 2485 1141
8fb4dcc2fee9 192
8fd509edfca0 517 2835 553
903d32fd75d0 274 2720 2778 2779
90578c5de71d 1394 1863 1874
907c53b81844 2956 317 312
9139e3f76d7d 540 2471 2470 2127
91471229998b 1372 813 1370 139
9167e2b3f482 1685 2541 1458 2996
91cde7787aed 3121 2905 2889 2391
921af1660f82 738
928b67dc401e 3210 1711 2127 120
9295d6a32da4 2276 2912 3266 120
92e36dffdeab 1800 1807 1808
931b7ad195ce 1605
935452fc39fd 2542 1873 2822
93610bb8eb10 2409 3248 399 154
937c2233dbd0 1157 1161 2679 392
93831189e2ea 843 1350 259
93a36f297ca3 2826 1033 658 657
93d949faf27a 2876 693 1995 1993
93de9fbc99a3 2360 2687 2695 1833
9429fdd55131 2656 1939 3113 112
943297539390 2459 2265 2266 2998
944617ee5c96 2181 3266 104 119
944917ee5498 1101 2159 120 1716
94869ae6e21f 192
94c4095a46e9 3179 1719 3256 3266
94cdbd5dbd94 3095 960
94f0ebd043ab 1706 1954 673 2333
94f6ce076e18 1711 2324 3214 3226
951ac3fbb42e 1619 371 2685 2694
95e8065491d7 1794 1517 1519
95ed1fad84cb 2496 1518
95fc8fbf6d93 2603 274
9614af337000 2423 1020 491 1021
961c925b9fae 2838 718
96228bd29aac 715 955
96386e705895 2044 2043 3266 2158
96681fb78890 711 1083
966bea17a99e 538 192
967a5850e308 3242 556 706 2583
9688d1352dff 1061 1233 230
969b1032a7e9 2449 2848 2772 1922
96de33be930f 9 1225 770 5
972716a03188 2067 2785 3206
972bf3f43e4c 1771 1186 1740 2377
979d4b5889c8 2974 433
9821b2200484 2593 508 2718 2717
986f770f99fc 102 115 67 1449
987aabecb44d 1001 142
9905b5c81e1b 3192 793
993eff82c69b 3177 3266 120 2152
9941427d06ab 2866 2013 3019 966
9969e0c13fdd 1340 3038 1559 1761
997436c54867 1573 1764 1750 1751
99751905b9e0 2733 1958 2985 3152
99a11a007b9c 2516 1299 3104 3231
99d78b05292b 810 3080
99f1190e27c5 719 1132 1557 1558
99f260d733f0 16 17 13
9a6c1122f1b4 556 706 192
9ab537e324f7 1731 1201 1200 381
9af58424afee 2672 3246 678 2670
9b2270629cce 2609 2037 2039 192
9b55cd3cf0ce 2492 2502 2981 3119
9b607d3a4a57 1869 2305 2402 3217
9b85af151602 3052 1924 1925
9ba3fc328536 1770 1941 1914 1663
9bba1d30df05 856 192
9c06351792b8 2264 2652 2972 3155
9c3a8ced8e24 2422 2703 3231 3263
9c8f0f368bd7 2593 2083
9cbbf31743e8 3050 2593
9d1a21cb69d7 2477 3256 3265 3007
9d4c6f7d28b6 1232 2022 881
9d87422a8c8e 1422 2248 2160 3112
9d9d125018f3 296 297
9dbc65dae525 2763 3119
9dbe5bc4213c 3249 1828 3213 3021
9dd08933165f 176 174 1817 177
9de5a01bd9b9 445
9df6194997e7 2488 556 706
9e022f44456f 3107 3266 883 2436
9e08a739c525 1342
9e0a7643e29c 854 192
9e3441b93960 1529 2645 3152 1179
9e802930d874 2088 1559 3023 2296
9ebd4450c8be 562 2259 646 647
9edef716b15f 2006 329 1654 1655
9ef08bd8659f 192
9f112bbdd2c2 1478
9f8e36032f5f 2182 1895 1051
9fcc22ce8f38 3243 2835 553 3145
a01a686b71bf 3170 2057 1038 2056
a08d1cb2df5e 1860 3266 2382 2383
a0c3e179d6f7 2284 3246 1488 677
a0d1ef1b80b3 3263 959 2817 3119
a0fc9484c4a3 2704 2575 3026 120
a12f8da26a47 18 793
a142e1ffe093 1525 1711 3214 3252
a1554eaf4b35 2651 2648 120 1913
a1733f96c342 2708 3047 3231 1767
a1857c54a7a7 2518 2060 2063 2976
a1a4883a250d 3064 1074 2329 2983
a1f92e63310d 850 1052 761 2493
a22666ce75fb 2455 2955
a23243059f8c 693 3265 1139 2133
a237d08ffefa 2324
a25527ac1343 192
a26a4a134916 1594 1595
a2a645a3b646 2869 2034 1451 3034
a2b029303a27 103 2135 1960 116
a2d808531115 1899
a2ef12566c7f 2425 3231 1996 2148
a3b20d0a4945 2790 3263 104 119
a3e127dc9e7f 497
a3f7f4d70749 2282 2644 120 137
a4459ea6dd5a 2964 1531 2634 1532
a45471401cbb 2076 203
a4854f6a08b9 709 3223
a4ad0ba92e68 1722 556 706 262
a4d7cf121f8a 731 2344 1919 1754
a4e016f4b4d5 2117 954 3250 3263
a51ac39fd169 2411 1536 2938 192
a51f0571f451 2112 1961 1965 1115
a52c0c0b471d 2437 3128
a545e0d1a463 1281 693 1278 1427
a555a59a03c6 946
a57bd27de318 1523 1448 1447
a59d691a66e8 3244 513 2835 553
a5d315421a1c 2192 1856 3103 2914
a641fece4420 332
a6f508027948 1553 1384 1552 638
a73c3518d163 3210 2170 3128 1274
a77c6fca2492 1853 522 2534 1755
a786bb13cff3 1940 2453 2452 453
a7beb096aeed 3167 99 1994 98
a80e5cff1980 848 2026 2846 2331
a819058221f7 992 192
a89373ca2e5a 1423 2249 3131 870
a89465f32ef4 968 1979 2365 1615
a9377dc7e370 440 1182
a95c5c58c383 2433 2788 2501 1090
a9ae4e524870 3198 2946 2612 1325
a9c62c3105f1 2245 2674 2243 2244
a9cf7278950f 1154 2176 120 1155
a9d292ccc765 1982 1352 1345 2030
a9f17070cdaf 2069 3263 83 2014
aa03f57fb96d 602 3034
aa2412a90e3e 364
aa814b6f1c81 1803 120 1806 265
aaa18c84a972 2835 553 354 262
ab39bf701769 1418 868 1566 869
ab43872df8fe 2318 3182 2951 164
ab4999385ee5 1026 490 1027 963
ab56b26ece93 2072 3262 555
abcc178f3825 2514 1009 3081 3101
abe6dde93598 2759 2812 1490
ac03c0f23a4a 804 3228
ac438a8ed570 192
ac4f13672f78 2118 3265 2196 173
ac5a9b997539 178 192
ac6bdccc9c15 1694 2418 1268 777
acac10a2f3a6 2113 3265 83 26
aceff3eed38a 2823 1204 1203 2988
ad047573091c 1008 62
ad0c2b454f84 3173 3220 2942 1666
ad193cc5360b 2898 112 3034 3000
ad6e8b0f2d87 180 2835 553
ada1a0a05e44 2950 2566 1494 2563
adcd3d748ad2 158
aded37d72803 2219 1104 104 3217
adee8f00fee3 1053 2533 1254 2337
ae06c4df3a40 903 904
ae2f9e011321 159 654
ae5193e5d80c 2016 2160 77 73
ae8cee48c850 354 1060 192
ae973d3ca477 184 1133 241 183
aeaaf6359a89 3121 1943 2796 776
aeaef3a24941 802 989 616
aebb90852ca9 1312 825
aee87b031ae3 792
af18fdcb1f3a 563
af1f92a99362 2384 2715
af6695874cbe 103 1687 2136 116
af845db3fab7 2887 793
af9bef32a136 1857 1375 3082 1858
afa8bdfcdec9 2507 693 3265 2709
afc63a3cfdd4 584
b027eb3229eb 1192 104 119 37
b050255cb47a 1299 2447 2178 1738
b06c2b464db3 386 406 380 1234
b0899964dd79 3242 556 706 2976
b1310544cc68 3179 1718 1258 2985
b15491b66ddf 543 708
b2457d2c7f8b 1056 637 1468 1467
b2887a7baab6 703 702
b2bd30164634 3110 2624 3149 446
b2c49f986b1b 3091 957 155 3157
b314f52ab3df 561 2834 857 957
b346cd8e655b 3263 2673 89 1313
b35494eb2f68 2229 2228
b370614f6df2 1542 150 643 1541
b381e71cd889 3068 1296 1862 1298
b3b07d80bdfa 526 947
b3d895b833f5 1330 2884
b458d02a3626 915 686 273 1037
b4699ec4bc91 3083 192
b46de3154a6c 1368 2460 484 670
b47dc415fdd4 1251 2705 2706 2707
b4aed0113bb2 1725 104 774 119
b4b1f8a5d55b 985 2592
b4f4e4ca3b07 2300 2301 3263 104
b514ef8fb8e6 2174 1389 2686 91
b54d45cf6eaa 274 2594
b58eeecb5bce 3181 2618 1892 114
b5ae8ecae08d 738 3256 3266
b5e6921d6a47 2863 287 3237 1559
b633a1ce41e0 294
b6639f1d37d4 124 21
b691cbea267f 599 2930
b6a0c160c33b 2862 1324 2726 243
b6f8be70adaa 1697 360 359
b6fac05508c8 1281 693 2338 2339
b720c9b466e4 2406 2407 3133
b74db450a381 3238 52 53 32
b775ee7787b6 942 690 1198 2002
b77e8f4a6d55 1259 38 201 3015
b7dbf6e1fe92 352 192
b7e11031aebf 192
b7e496ff0201 2073 861 2115 441
b7fdce53675c 2400 3197 521 520
b8072fc252bb 420 423 3140
b80af162531e 957 192
b853b02d0987 3110 2625 3151 2144
b86d993a867b 1581 1582
b88d0b5fbc1b 3249 2781 3213 2780
b8dd32c8cafc 2096 2097 1080 2382
b8fa5aacac96 2593 1360 1361
b9102426e518 2364 3128 980
b92cb2cc5f1c 757
b9a70baaa51c 2419 1020 491 1021
b9baf5cb9a55 354 746 2734
b9c7dba78614 3115 2667 1580 3255
b9db94d9ebbc 787
b9fa4f336b27 1419
ba297ebd1f9b 1359 860 2605 2308
bad7930c27d5 1604 1602 1603
baf60d7811cc 2526 2527 1057 2525
bb077ca39f84 192
bb1e80d2e4fd 2082 603
bb318f1a98b5 3234 2382 2383 2272
bb63624ec542 2194 1773 343 2582
bb682a45151f 1978 2366 967 1614
bb871ba04be5 192
bb90a6e9c885 2202 100 1907 1906
bbdfd21640af 2758
bc2614d57e88 1137 1134 1080 2151
bc651434f96e 2052
bcaf7aac73a1 365
bcf6fd7e617f 2217 3263 2218 83
bd147c9b2b6a 3051 3242 556 706
bd1e9f6d4058 2835 553 960
bd26863f6d43 1533 1170 2931 104
bdb01d9ad48b 2066 2161 1455
bdb651fbab6b 561 2834 508 2718
bde06258ae38 3001
bdf781c68850 842 412 220
be1b7190b643 338 826
be1f757ca200 2354 2646
be2159bd8650 3244 2835 553 409
be275ea8a905 2355
be9f8e95dcee 2593 2840 2924
bea563b907f5 2058 2188 1408 237
befbf4206aac 2737 2250 2251 1672
bf1eddeb24f2 908 906
bf1f41e6634b 2311 2379 120 2378
bf21145ec9a4 805 393
bf85f1879e75 3175 2599 2965 1461
bfaf546f03a8 2552 1957 3265 3266
c008281bc928 505 3140
c040505d0694 1983 692 3265 1746
c0427ab0c856 1733 1375 2976 3265
c048efce0d30 3062
c06a33c46bf6 1555 1386 1385
c0864da20035 1059 3265 83 1428
c09042715a94 1131 1036 1425
c0a2329b55ff 1014 192
c0b654942b35 3121 2906 3097 2435
c0c53157fb58 130 1443
c120e4bad079 1975 3020 1976
c14d7221f138 2086 2291 1559 2290
c14fcc70b295 2320 1309 1308 3005
c1594ef26c73 2868 1054 2031 58
c15a8a906c65 798 811 2755 2754
c1729e41268d 2285 2286 1935 1587
c184f417e836 2763 1462 1662 3212
c1a303d51936 472 481
c1d73fe5f769 3257 1932 426
c1ddceaf0cc8 1208 3132 3129 2386
c241d91f145a 552 837
c28cc8c922f6 2211 2928 2324 1588
c294dae44507 3034 2068
c2dfb2f5b0e5 2495 84 86 3031
c2e967631fb5 824 126 1814 1815
c2e9f85c248a 192
c2f7c83d5501 197
c344ab3b6f73 902 2173 668 675
c3a8325d9f2f 2774 3056 1559 1927
c465a19e1817 1946 867 1633 111
c474c5d8ea38 782
c48169ab2360 2447 2178 1293 1737
c4ac27231c54 1381 2835 553 944
c4b3abaa0431 3079
c4df9417109e 1642 2763 120 3213
c5902c01cb15 1535 1376 1377 2497
c59385a314f3 2565 1462 2564 893
c5bce6f9dd5a 3229 3038 2819
c6103a737c3e 3147 3195
c69b99a518b3 896 897 557
c69e95bbdd4d 625 614
c6c42caa3e01 545 787
c6d9dd91deb8 1380 1379
c72403924fd6 2268 1177 1462 1176
c738845bb016 2943
c739bb619e40 1163 1401 1165 1164
c7749934c91d 581 3088 2984
c77707cfd432 818 366 817
c77789798dd6 1749
c77fe59d5990 3034
c7bf1ff2fca9 1388 3231
c7ecf2cd66df 2716 1327 1328
c7f1fb53f34e 801 2593
c7f24318ea8a 2851
c86498744411 103 2293 116 27
c8971e4f1893 3137 2585 2725 50
c8e9c5b199f3 920 2093 2094 2095
c8fe1335df86 565 1681
c91266cd6e6f 1275 1472 1497
c9d229ec6d0a 2390 793
c9dc27929040 2635 2561 2401 3265
c9f06f9b7c50 2768 2474 2394 166
c9f8ae7b7b0c 2239 2372 80 2238
ca1772957074 103 2854 2579 116
ca1f69d4bf3f 844 995
ca9994035893 3240 3034 1457 87
cac75d146900 610 2979 2581 210
cb088cfe2d87 2517 1191 3034 1194
cb1d476d39fc 935 68
cb4fb3f1b40f 2445 2177 1528 1450
cb568bc4a8d1 1219 2870 3264 2971
cbca46f905e9 986 2592
cc0d18e6595a 3204 809 2593 1364
cc31fce52258 2233 2237 3134 44
cc8c80636641 691 2480 2479 389
ccb4942fc417 556 706 192
ccc6f7bbff56 10 6 3156 1544
ccee4bcc7ef5 1843 1879 376 64
ccefd6863620 1305 944 2912 1306
ccfd8e0beb55 465
cd03e46853ad 2515 1611 2003 3034
cd3bf6db30b1 2761 2414 2973 459
cd9267493357 3266 2858 1653 2859
ce338191ce4d 2111 2109 3214 3265
ce400036670d 1554 1407 1406
ce7517922610 355 192
ceb1ae1f372d 2462 1077 567 2920
cece55933e6a 1162 1238 591 590
cf39d5e0b484 2872 2992
cf65ca070bfe 2489 2197 2491 662
cf6a3c655216 2261 2976 204
cf6d38a7969b 1565 1671
cf8600b881f7 2952
d002ad9bc21a 683 2593 2979
d04ceca039dd 3219
d063091cd7dc 354 1060 192
d06ccb3d644a 425 2979 262
d0b592cbf362 1901 123 122 20
d0d16f19b007 2472 1254 2568 2567
d0e5324daf83 2100 2102 2103 2101
d118d52eb8d3 2657 1192 3135 120
d12f6b631bae 1527 2620 2619 138
d19bc5439d25 2556 3263 1235 170
d1eebe1894d4 2811 556 706
d20e30848168 103 116 2805 3032
d211ab05cd07 3242 556 706
d23edd84edf6 1600 1599 426
d25436c172bf 1848 1849 104 1168
d2a0a5742e16 2084 2621 1622 1456
d2c69ac54a83 3085 539
d2e57428a423 1524 84 85 86
d30a24292ea9 2184 1585 2185 1050
d32a219df8aa 624 613
d36d8aa7cd7f 1257 128
d3afd36a9e03 2547 2548
d3b8cd8ce934 3242 551 3227 410
d3be190dad4a 350 1829
d3df64251466 3123 1007 2689 2698
d49b7bd28935 1440 2312 592 2373
d4fc3431fbf9 1680
d517ad2d1771 1717 514
d55ea15ef10a 3205
d58672462b0f 117 993
d5b3e7906330 181 972 3172
d5fbc6ccbb73 698 696 697 429
d6470eb561cc 2278 1878
d67fa09dbbf3 829 2595
d6b5180c02cd 2593 1365 788
d6b5a314a690 1416 2032 2860 121
d6d0610195c2 2665 1122 2666 2363
d6f747566f66 795 796
d75e4960eb70 2081 556 706
d7d243b8f057 1108
d8747ddc7380 331 877
d87a45cf882d 2524 1763 2074 1503
d87aa3570264 2643
d8ac3c84155b 1336 2712
d8d1d2e0d036 1477
d9023aeb5509 3034
d9507db4fb0e 1852 501 1148
d98c934ef8e1 804 3088 2977
d994a566c2d3 1263 426
d9960e0f632b 450 950 222 227
d9e3e40b1454 2954 192
da313bf840bf 953 2592
da3c1335b85e 545
da3cb50f96bb 416 2592
da42d7923d60 3186 2592 311
da6e6209a941 3035 1705 2917 1673
dab4ecf77a94 1129
dac8cfc011d5 941
dafff3dda5db 542 3026 106 2010
db1d0089c203 2636 3266 126
db28f6bb2fe3 1216 1837 2681 90
db690b53df9d 3251 3266 328 3061
db6aac061528 2928 1559 1759
db716e753b07 290 3072
db9471047743 515 2593
dba0a9bf82a1 1722 192
dbed413806e8 1193 59 1195 928
dc40de9b99c2 2554 1636 3266 2675
dcd9aa709a31 588 2127 1479 120
dce090a2673b 405 984 3136 155
dcfa91beaee3 3144 1225 3214 770
dd31234bbd0d 3242 887
dd653d1831f9 424 1871 375 3011
dd6699db851c 1722 1062 192
dd91ba96fd24 2809 2804 1880 1882
ddf2a83d2326 1711 1812 1813 148
de11ab19738f 2444 2175 676 660
de39e56911f6 1596 840 841 839
de74551efc5e 3263 2677 2783 2678
ded1f144068a 3261 3116 957
dedb63809a16 701
dee3a516cca4 1810 1811 148
df1f318e4066 1109 1118 1119 1111
df3b635e0a06 2882 473 2323 3215
df57219bd49e 2232 2371 2521 2065
df6afb6a5868 3121 3231 2916 1103
df8a2d1e8861 3263 853 1763 1931
df9162194acd 2912 3266 1482 120
df9d42320fb5 1966 24 195 194
dfd44f2e204f 849 2592 944
dfdd1c558f5f 352 192
e02b40dca4f6 1246 335 2691 2121
e056b0254a60 2835 553 1075 787
e08af657bd0d 1102 2757 2569 2756
e08b93f853ab 422 939 938
e0eded07480c 2456 2457 3266 2925
e0eedf3e101c 186
e10ea4209661 1369 3110 3266 120
e12072b0b62a 1228 3232 245
e1a25245c03e 192
e1c8b2a48e64 1420 907 1403 772
e25df8df9f0d 1100 2077 3024 2154
e27351c645cf 192
e2a8983f92fc 2506 545 3214 579
e2d4ab81ea40 693 3265 2483 2131
e38f20b10b67 560
e3dd55ed7bd8 1003 650 664
e405238c299f 2919 426
e427659dc8e0 2861 519 120 3034
e4512d6ec735 1769 2875 1739 1768
e45fd414892a 403 2592
e46ef0bfc71b 3043 426
e4aa26c245c4 270
e4d236b94e5a 582
e508b2aa262b 1526
e5674d1dac2d 801 2835 553
e5704cf338e5 103 1799 1074 116
e58f79725297 823 2263 3002
e5f2b0d89c7b 2593 2841 2922 2923
e633884c674e 348 493 2662 1462
e6434c364d61 3106 3075 1862 2999
e65a8cd9f3bc 1067 2627 981 978
e65d949adc04 1060 192
e67cf7932b26 1146 1795 1151 1469
e689b57c92df 2194 2486 2487 343
e693273faf53 3246 3266 1495 1786
e6981869c202 694 2835 553
e6b90812e687 2961 1183 1185 971
e70c0b4b50d1 352 208 209
e7b4be92f5a0 3121 2328 2327
e7d5cd9f9556 1612
e7d63fc75fe0 1571
e7dc8838dcca 1397 1862
e829bec4dbe1 2530 2157 54 109
e859b7cfb2ff 2543 351 2993
e88deafdec8e 1390
e8a6053f1c80 2593 787
e8f1049c3b6f 749 1236 1199 295
e9734dd46202 2499 729 1920 1753
e9bcdd747d56 2741 1744
e9eabb6db2d3 3197 3096 2597 1916
ea05a92ec59d 1316 1042 346
ea3678cf7e88 2429 1660 120 1286
ea4efbeeb2fb 274 2835 553
ea5191c4c35e 2934 3128 2504
ea5a4c046d96 561 1722 2834 211
ea611a4b83b6 2599 1366 2024 1758
ea7b77f1ecb1 713 2013 3209
eaa539561e6f 1559 3265 2018 148
eaa63ccead2c 2317 2204 104 2019
eacb54cb248c 1243 1242 577 1245
eb5c180f6d8c 1729 779 918 1018
ebe69f544fc5 1851 1010
ec003005d031 1029 1409
ec173f7f2d6b 2120 3094 2590 330
ec6cf7eb2ee5 373 640 641
ec7e956e820a 933 1714 2976 3266
ec8ed74c0b4c 1412 2593 2080
ecba51c4de43 1105
ed8d80acae82 454 2592
ed9290330faa 860 2592 2308
edca92786de3 2458 2352 2353
edf4037b5d97 1792 1791 1809 1745
edfbeec67c22 1952 2140 1466 40
ee5a38399f3c 1691 1693 1692 63
ee61a054366a 564 3231
ee6f9948dbd0 434
ee78915a27a6 744 141
ee9617622633 207
eeb92345c32d 931 2812 1489
eec18ef26368 2126 3026 3145 11
eed560f60130 1143 863 1676
eedf3fd102b3 357 2592
ef1013d60c72 1854 3183 1473
ef2c51aee5e6 1529 1429 2921 1959
ef855b79bf36 3263 3135 2221 2815
efb65cd908ab 2932 2405 1889 2959
efdeaf9ace30 462 1974
f0131a255b28 1452 1564
f06885696a18 2012 2011 2980 3152
f0cfad5e07ea 212 200 198
f0d17e2076c5 1107 1591 1590 1344
f0e28999c83e 2277 1091
f0fac89fe713 2560 2559 2769 1992
f13a4bf25aa2 1121 127 2880
f14b94a2a642 192 1017
f197f9284d31 1382 1383
f1c2ccbe9875 1838 1112 1110
f1e289bb2076 1586 1645 1647 1648
f20b7752e27c 1609 298 299
f243b54fd624 1231 1872 1890 258
f2722b69f85c 3242 556 706 2840
f2aa587cf6e2 1192 3034 2269 87
f2b11f43234b 192
f34c33b6a4ea 994 2871 864
f385b48b64d8 1708 1950 1709 74
f395d9780ac8 192
f398c297921c 1127 1128 2172 3104
f3b7eddfbe89 279
f41b7159c519 556 706 192
f42c84642287 728 727
f45f2d0a76ab 1269 3263 3236 3006
f46be1142d53 2776 2071 2909
f47604209bcb 332 2346
f47ecdd03ca6 256 218
f4c97d80e097 2953 2735
f4f1ad4a661c 118
f4f1e3819e67 1005
f52d2ea5d933 2765 2236 2235 1747
f52ff8e584c9 689 714 1089
f53653b49cab 1836 1207 1217 1827
f53f29ba1e54 784 2600 1093
f5a44e48c10a 9 3214 5 135
f5c9ce516846 1060 192
f6119b04c7fb 566 1551
f62ef3c86767 192
f632b784a786 3110 600 2347 1763
f643a6be00bf 2203 1117 342 61
f659c5477ae7 3144 1963 1967 1968
f65dbd71db45 2725 2020 2021 133
f759ffa21fac 2660 322 206 205
f77e11e9dec6 3053 1332 3230 735
f7a305c8c383 104 119 2134 2149
f7b1d919cba6 1237 1300 948 129
f7eb3e4509d7 1333 3117 845
f87779cee75a 556 706 854 192
f8795953db72 1130 1055 1442 1441
f8945a8b362f 2070 103 2155 116
f8e447a3c36f 2213 2215 693 83
f92b2b35fe20 932 3033 316 315
f9517604623f 2450 1152 2833 3142
f95a8c679c0c 345 2341
f961688b785e 1540 1556
f9662d27013a 1081 2736 494 268
f97864ed8194 2700 2380 2205 3266
f9ae266921f2 2214 104 3221 2216
f9be59894943 1193 1788 1160 1789
f9d07340eebf 2747 3046
fa03352b3f04 2742 550 2965 1934
fa8a575d69eb 1678
fa9d213d5550 2447 2802 2178 648
faa1363e3088 2310 2500 2989 2991
fab1cef556bf 370
fae66bdebf19 202 247
faf3d0387873 528 1250 232 231
fbdea6506d91 2797 2825 1756 1765
fbe2a3818449 3110 2427 2447 2178
fbffb57ebe53 289
fcb32c5b9011 1378 766
fcc94db7e7cc 687 688
fcfaa1203cc1 2397 3128 2503 147
fd7f2c452426 2545 2786 1496 679
fdf84ca8f7c3 1255 234 235
fe53f67baf61 1711 104 107 119
fe64c74639b4 2632 2633 264 1085
fe6ed276ce4f 743 742
fe86e1d8bab9 120 1287 3034 1288
fef90ebc70b0 3027
ff0685c57026 1507 1184 379
ff26a1508c82 1343 1341
ff32d52b700b 3249 3198 2994
ff6e7d9e7a58 192
ff779a01b25e 1824 444 1825 3119
ffbb9b9efb12 659
ffc9aafef53d 3263 2212 83 170
ffd0ecb35059 1894 1145 2123
ffeaa4ba8a01 3091 506
fff96ef2d433 246
"""

HEADS = r"""bla|coming|follow|last   |last  bl|last bla|next   |next  bl|next bla|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  bl|this bla|upc|00405c0cbf6e
tom|006f438ca463
wit|013b8a3be5af
0  |0 -|0 a|0 n|0 r|0 s|0 t|0 u|0- |0-0|0-e|0-f|0-n|0-s|0-t|00 |00-|00n|00r|00s|00t|0nd|0rd|0st|0th|bet|eig|ele|fif|fir|fou|fro|nin|sec|sev|six|ten|the   |the  0 |the  0-|the  00|the  0n|the  0r|the  0s|the  0t|the  ei|the  el|the  fi|the  fo|the  ni|the  se|the  si|the  te|the  th|the  tw|the 0  |the 0 -|the 0 a|the 0 n|the 0 r|the 0 s|the 0 t|the 0 u|the 0- |the 0-0|the 0-e|the 0-f|the 0-n|the 0-s|the 0-t|the 00 |the 00-|the 00n|the 00r|the 00s|the 00t|the 0nd|the 0rd|the 0st|the 0th|the eig|the ele|the fif|the fir|the fou|the nin|the sec|the sev|the six|the ten|the thi|the twe|thi|twe|02aca5471a60
chr|coming|follow|last   |last  ch|last  x-|last  xm|last chr|last x-m|last xma|next   |next  ch|next  x-|next  xm|next chr|next x-m|next xma|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ch|this  x-|this  xm|this chr|this x-m|this xma|upc|x-m|xma|0498b07ea4ce
hal|05dd76fce0bb
day|the   |the  da|the  we|the day|the wee|wee|0627cd08c74f
to-|tod|064fef3aa5fb
00 |mid|06f93cacbd29
apr|aug|dec|feb|jan|jul|jun|mar|may|nov|oct|sep|0734e7565fb1
coming|dee|diw|follow|last   |last  de|last  di|last dee|last diw|next   |next  de|next  di|next dee|next diw|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  de|this  di|this dee|this diw|upc|07359c7e03a4
eow|the  |the eow|the wee|this |wee|089b248d3d68
coming|follow|last   |last  yo|last yom|next   |next  yo|next yom|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  yo|this yom|upc|yom|08ffc4fdb81d
a  |a f|090596c92dfe
wit|09ba0c60668e
0 n|0 r|0 s|0 t|00 |00n|00r|00s|00t|0nd|0rd|0st|0th|clo|eig|ele|fif|fin|fir|fou|last   |last  fr|last  mo|last  sa|last  su|last  th|last  tu|last  we|last fri|last mon|last sat|last sun|last thu|last tue|last wed|nex|nin|pen|sec|sev|six|ten|the   |the  0 |the  00|the  0n|the  0r|the  0s|the  0t|the  cl|the  ei|the  el|the  fi|the  fo|the  la|the  ne|the  ni|the  pe|the  se|the  si|the  te|the  th|the  tw|the  ve|the 0 n|the 0 r|the 0 s|the 0 t|the 00 |the 00n|the 00r|the 00s|the 00t|the 0nd|the 0rd|the 0st|the 0th|the clo|the eig|the ele|the fif|the fin|the fir|the fou|the las|the nex|the nin|the pen|the sec|the sev|the six|the ten|the thi|the twe|the ver|thi|twe|ver|0a356cd0b269
0nd|0st|fir|las|lat|sec|the   |the  0n|the  0s|the  fi|the  la|the  se|the 0nd|the 0st|the fir|the las|the lat|the sec|0b09ee43f800
the   |the  fr|the  mo|the  sa|the  su|the  th|the  tu|the  we|the fri|the mon|the sat|the sun|the thu|the tue|the wed|12bae495b423
fri|mon|sat|sun|thu|tue|wed|130d03f1864f
apr|aug|dec|feb|jan|jul|jun|mar|may|nov|oct|sep|13159df1d01b
this   |this  co|this  fr|this  mo|this  sa|this  su|this  th|this  tu|this  up|this  we|this com|this fri|this mon|this sat|this sun|this thu|this tue|this upc|this wed|1324369d4aa2
eig|ele|fiv|fou|nin|one|sev|six|ten|thr|twe|two|1646574b3d47
clo|end|eod|the   |the  cl|the  en|the  eo|the clo|the end|the eod|1674d7153749
00/|167cc76a4e8f
0/0|00/|1b23df076cff
apr|coming|follow|last   |last  ap|last apr|next   |next  ap|next apr|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ap|this apr|upc|1b5f7c6f97d4
0nd|0rd|clo|nea|sec|the   |the  0n|the  0r|the  cl|the  ne|the  se|the  th|the 0nd|the 0rd|the clo|the nea|the sec|the thi|thi|1b6df5729318
coming|follow|last   |last  sa|last  st|last sai|last st |last st.|next   |next  sa|next  st|next sai|next st |next st.|previo|sai|st |st.|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  sa|this  st|this sai|this st |this st.|upc|1c812fbc7e63
the   |the  we|the wee|wee|1cfb4a157b69
can|coming|follow|last   |last  ca|last can|next   |next  ca|next can|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ca|this can|upc|1dee5f75f585
0 a|0 p|0.0|00 |00.|00:|00a|00h|00p|0:0|0a |0a-|0a.|0am|0h0|0p |0p-|0p.|0pm|bet|fro|1ea63983f53e
000|202248a2c40c
ear|210a0a05bf20
0 n|0 r|0 s|0 t|0-a|0-d|0-f|0-j|0-m|0-n|0-o|0-s|0/a|0/d|0/f|0/j|0/m|0/n|0/o|0/s|00 |00-|00/|00n|00r|00s|00t|0nd|0rd|0st|0th|eig|ele|fif|fir|fou|nin|sec|sev|six|ten|thi|twe|213e0d7d291e
mid|the   |the  mi|the mid|21cf37c21726
coming|follow|for|next   |next  bu|next  fo|next  mo|next  qt|next  qu|next  we|next  wo|next  ye|next bus|next for|next mon|next qtr|next qua|next wee|next wor|next yea|the com|the fol|the for|the nex|the upc|upc|221d5859be7a
cur|the cur|this   |this  we|this co|this up|this wee|2236f0bec70b
h  |h 0|h0|224e7d67e7a5
000|fri|mon|sat|sun|thu|tue|wed|227613367f9c
cal|cw |cw0|kw |kw0|the   |the  ca|the  cw|the  kw|the cal|the cw |the cw0|the kw |the kw0|22fc86fc99ea
coming|eid|end|follow|last   |last  ei|last  en|last eid|last end|next   |next  ei|next  en|next eid|next end|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ei|this  en|this eid|this end|upc|23951ee8f95c
last   |last  ev|last  ni|last eve|last nig|242448eea983
fri|mon|sat|sun|thu|tue|wed|246f1ce7f3d6
fri|mon|sat|sun|thu|tue|wed|259c168c4bba
asc|coming|follow|last   |last  as|last asc|next   |next  as|next asc|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  as|this asc|upc|2682933f4390
coming|follow|last   |last  ma|last may|may|next   |next  ma|next may|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ma|this may|upc|27233130fc4b
coming|follow|jun|last   |last  ju|last jun|next   |next  ju|next jun|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ju|this jun|upc|2731498754f9
aut|coming|cur|fal|next   |next  au|next  fa|next  sp|next  su|next  wi|next aut|next fal|next spr|next sum|next win|spr|sum|the   |the  au|the  co|the  cu|the  fa|the  ne|the  sp|the  su|the  th|the  wi|the aut|the com|the cur|the fal|the nex|the spr|the sum|the thi|the win|this   |this  au|this  fa|this  sp|this  su|this  wi|this aut|this fal|this spr|this sum|this win|win|27ab2b1702e2
ahe|any|bef|ear|in |pri|som|27fdef4f1974
coming|follow|last   |last  me|last mem|mem|next   |next  me|next mem|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  me|this mem|upc|29e3d362d2d8
the   |the  0 |the  00|the  0n|the  0r|the  0s|the  0t|the  ei|the  el|the  fi|the  fo|the  ni|the  se|the  si|the  te|the  th|the  tw|the 0 n|the 0 r|the 0 s|the 0 t|the 00 |the 00n|the 00r|the 00s|the 00t|the 0nd|the 0rd|the 0st|the 0th|the eig|the ele|the fif|the fir|the fou|the nin|the sec|the sev|the six|the ten|the thi|the twe|2aa034f6ce9a
mon|qua|wee|yea|ytd|2bc77e4b7452
000|2ee7467fa1d0
000|2f469fb09ae3
0  |0 f|0 m|0 s|0 t|0 w|fou|thr|two|2f660bccc25c
chi|coming|follow|last   |last  ch|last  lu|last chi|last lun|lun|next   |next  ch|next  lu|next chi|next lun|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ch|this  lu|this chi|this lun|upc|304f7050e0ff
the   |the  0 |the  00|the  0n|the  0r|the  0s|the  0t|the  ei|the  el|the  fi|the  fo|the  ni|the  se|the  si|the  te|the  th|the  tw|the 0 n|the 0 r|the 0 s|the 0 t|the 00 |the 00n|the 00r|the 00s|the 00t|the 0nd|the 0rd|the 0st|the 0th|the eig|the ele|the fif|the fir|the fou|the nin|the sec|the sev|the six|the ten|the thi|the twe|323df35eb655
on |328c708b11b1
eig|ele|fif|fir|fiv|for|fou|hun|nin|one|sec|sev|six|ten|the   |the  ei|the  el|the  fi|the  fo|the  hu|the  ni|the  on|the  se|the  si|the  te|the  th|the  tw|the eig|the ele|the fif|the fir|the fiv|the for|the fou|the hun|the nin|the one|the sec|the sev|the six|the ten|the thi|the thr|the twe|the two|thi|thr|twe|two|329bb442cc63
coming|cor|follow|last   |last  co|last cor|next   |next  co|next cor|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  co|this cor|upc|35956b545803
0  |0 -|0 b|0 c|0 d|0 f|0 h|0 m|0 o|0 q|0 s|0 t|0 w|0 y|0- |0-0|0-a|0-b|0-c|0-d|0-e|0-f|0-h|0-m|0-n|0-o|0-q|0-s|0-t|0-w|0-y|00 |00-|000|a  |a -|a b|a c|a d|a f|a h|a m|a o|a p|a q|a s|a t|a w|a y|a- |a-0|a-a|a-b|a-c|a-d|a-e|a-f|a-h|a-m|a-n|a-o|a-q|a-s|a-t|a-w|a-y|an |an-|ano|at |by |cou|eig|ele|few|fif|fiv|for|fou|hal|hun|in |ins|nin|no |not|one|sev|six|ten|thi|thr|twe|two|up |wit|35b29a7bd386
lat|36cc434912df
boy|the   |the  bo|the boy|3b49f07fc646
coming|follow|last   |last  pr|last  wa|last pre|last was|next   |next  pr|next  wa|next pre|next was|presid|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  pr|this  wa|this pre|this was|upc|was|3b4ab4398669
0/0|00/|bet|fro|3bfc81e708ec
coming|follow|last   |last  su|last sup|next   |next  su|next sup|previo|sup|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  su|this sup|upc|3cc23ddd0b2e
0  |0 b|0 c|0 d|0 f|0 h|0 m|0 q|0 s|0 t|0 w|0 y|00 |000|a  |a b|a c|a d|a f|a h|a m|a p|a q|a s|a t|a w|a y|an |ano|cou|eig|ele|few|fif|fiv|for|fou|hal|hun|nin|one|sev|six|ten|thi|thr|twe|two|40044e0b1a14
day|the   |the  da|the  we|the day|the wee|wee|405b78fc801d
0/0|00/|41129944dc86
0  |0 c|0 n|0 u|00 |000|a  |a c|a f|a n|a p|a u|an |ano|cou|eig|ele|few|fif|fiv|for|fou|hal|hun|nin|one|sev|six|ten|thi|thr|twe|two|413b5b2a9f86
fri|mon|sat|sun|the   |the  fr|the  mo|the  sa|the  su|the  th|the  tu|the  we|the fri|the mon|the sat|the sun|the thu|the tue|the wed|thu|tue|wed|41677a273c63
coming|ear|follow|last   |last  ea|last ear|next   |next  ea|next ear|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ea|this ear|upc|42545973d3bf
coming|follow|gro|last   |last  gr|last gro|next   |next  gr|next gro|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  gr|this gro|upc|4271ed7d95f0
eac|eve|on |43197bce93bd
in |446608a98822
fri|mon|sat|sun|thu|tue|wed|4515268d73fa
coming|follow|last   |last  pa|last pal|next   |next  pa|next pal|pal|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  pa|this pal|upc|455d7fa81e52
coming|follow|last   |last  wo|last wom|next   |next  wo|next wom|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  wo|this wom|upc|wom|45ea05455f9f
coming|follow|fou|ind|jul|last   |last  fo|last  in|last  ju|last  us|last fou|last ind|last jul|last us |next   |next  fo|next  in|next  ju|next  us|next fou|next ind|next jul|next us |previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  fo|this  in|this  ju|this  us|this fou|this ind|this jul|this us |upc|us |4794bd872c99
last   |last  we|last wee|pas|previo|pri|the las|the pas|the pre|the pri|4884f15e67e6
apr|aug|dec|feb|jan|jul|jun|mar|may|nov|oct|sep|4a7ee7d55abd
on |4e1a8899d40e
coming|follow|last   |last  ro|last ros|next   |next  ro|next ros|previo|ros|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ro|this ros|upc|4f1fa4fe56fa
fri|mon|sat|sun|thu|tue|wed|4f5af24f529c
bus|for|mon|qtr|qua|wee|wor|yea|4f8d636153c7
eig|ele|fiv|fou|nin|one|sev|six|ten|thr|twe|two|507d43fda8e8
0 n|0 r|0 s|0 t|00 |00n|00r|00s|00t|0nd|0rd|0st|0th|eig|ele|fif|fir|fou|nin|sec|sev|six|ten|the   |the  0 |the  00|the  0n|the  0r|the  0s|the  0t|the  ei|the  el|the  fi|the  fo|the  ni|the  se|the  si|the  te|the  th|the  tw|the 0 n|the 0 r|the 0 s|the 0 t|the 00 |the 00n|the 00r|the 00s|the 00t|the 0nd|the 0rd|the 0st|the 0th|the eig|the ele|the fif|the fir|the fou|the nin|the sec|the sev|the six|the ten|the thi|the twe|thi|twe|5149a898555a
bet|fro|517ab9c906e0
the   |the  we|the wee|wee|5339c7fe3fa3
ash|coming|follow|last   |last  as|last ash|next   |next  as|next ash|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  as|this ash|upc|55a694dba87d
eoy|the   |the  eo|the eoy|this   |this  ye|this yea|yea|55b2ea4ec881
0-0|00-|56786f53b5d1
bos|coming|follow|last   |last  bo|last bos|next   |next  bo|next bos|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  bo|this bos|upc|56dc639432df
in |5729f48401fc
coming|follow|hal|last   |last  ha|last hal|next   |next  ha|next hal|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ha|this hal|upc|599d8a2fe737
the   |the  we|the wee|59c732cfeae5
coming|follow|last   |last  or|last ort|next   |next  or|next ort|ort|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  or|this ort|upc|59d0277e63bc
0.0|00.|5cff0e66d1e7
eac|eve|on |5d04906d6a1d
ins|wit|5d0a49f5bee2
000|5da68106f946
fri|mon|sat|sun|thu|tue|wed|5dee54b53470
thi|to-|ton|5e17e864b447
coming|next   |next  au|next  fa|next  sp|next  su|next  wi|next aut|next fal|next spr|next sum|next win|this   |this  au|this  fa|this  sp|this  su|this  wi|this aut|this fal|this spr|this sum|this win|5e1c1b9280ce
this   |this  af|this aft|5e74a1ab4131
apr|aug|dec|feb|fri|jan|jul|jun|mar|may|mon|nov|oct|sat|sep|sun|thu|tue|wed|5ed0cdf49bb2
q  |q 0|q0|5eea01d64b88
0  |0 o|00 |00o|0o'|0oc|eig|ele|fiv|fou|nin|one|sev|six|ten|thr|twe|two|6452fd719be1
cal|the   |the  ca|the  ye|the cal|the yea|yea|64b19da6231d
coming|follow|lab|last   |last  la|last lab|next   |next  la|next lab|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  la|this lab|upc|659ce50965e7
coming|fat|follow|last   |last  fa|last fat|next   |next  fa|next fat|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  fa|this fat|upc|6677c707a655
the   |the  fr|the  mo|the  sa|the  su|the  th|the  tu|the  we|the fri|the mon|the sat|the sun|the thu|the tue|the wed|66bd292d5e47
no |not|67efb291faf6
a.m|am|p.m|pm|68b9d33aab65
@ |abo|app|aro|as |beg|cir|come |due|eff|fro|ove|sin|som|sta|thr|6a46678c64b4
the   |the  bu|the  fo|the  mo|the  qt|the  qu|the  we|the  wo|the  ye|the bus|the for|the mon|the qtr|the qua|the wee|the wor|the yea|6b551e5029f5
the   |the  we|the wee|wee|6b7d4f8dfdfe
coming|eid|follow|id |id-|last   |last  ei|last  id|last eid|last id |last id-|next   |next  ei|next  id|next eid|next id |next id-|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ei|this  id|this eid|this id |this id-|upc|6c7edbdb6f48
0 a|0 i|0 p|00 |00a|00i|00p|0a|0is|0p|6c8d493205b9
w/c|6fa1ebe2726f
coming|eas|follow|last   |last  ea|last eas|next   |next  ea|next eas|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ea|this eas|upc|7002a6f4fe23
in |7068d7091a44
ear|70e12cb6abaa
rem|res|the   |the  re|the rem|the res|72db3735db8e
coming|fri|mon|next   |next  fr|next  mo|next  sa|next  su|next  th|next  tu|next  we|next fri|next mon|next sat|next sun|next thu|next tue|next wed|sat|sun|this   |this  fr|this  mo|this  sa|this  su|this  th|this  tu|this  we|this fri|this mon|this sat|this sun|this thu|this tue|this wed|thu|tue|wed|746d4d526ad8
fri|mon|sat|sun|the   |the  fr|the  mo|the  sa|the  su|the  th|the  tu|the  we|the fri|the mon|the sat|the sun|the thu|the tue|the wed|thu|tue|wed|7480b438fc3f
00/|750bef9a2367
the   |the  0 |the  00|the  0n|the  0r|the  0s|the  0t|the  ei|the  el|the  fi|the  fo|the  ni|the  se|the  si|the  te|the  th|the  tw|the 0 n|the 0 r|the 0 s|the 0 t|the 00 |the 00n|the 00r|the 00s|the 00t|the 0nd|the 0rd|the 0st|the 0th|the eig|the ele|the fif|the fir|the fou|the nin|the sec|the sev|the six|the ten|the thi|the twe|756792e12829
0 n|0 r|0 s|0 t|00 |00n|00r|00s|00t|0nd|0rd|0st|0th|clo|eig|ele|fif|fin|fir|fou|last   |last  we|last wee|nex|nin|pen|sec|sev|six|ten|the   |the  0 |the  00|the  0n|the  0r|the  0s|the  0t|the  cl|the  ei|the  el|the  fi|the  fo|the  la|the  ne|the  ni|the  pe|the  se|the  si|the  te|the  th|the  tw|the  ve|the 0 n|the 0 r|the 0 s|the 0 t|the 00 |the 00n|the 00r|the 00s|the 00t|the 0nd|the 0rd|the 0st|the 0th|the clo|the eig|the ele|the fif|the fin|the fir|the fou|the las|the nex|the nin|the pen|the sec|the sev|the six|the ten|the thi|the twe|the ver|thi|twe|ver|764af8ab7d09
cur|the cur|this   |this  bu|this  fo|this  mo|this  qt|this  qu|this  we|this  wo|this  ye|this bus|this co|this for|this mon|this qtr|this qua|this up|this wee|this wor|this yea|76f8e8e8590d
fir|780de855c030
dur|in |ins|ove|wit|793071eedd10
000|79ad0e3159f7
cin|coming|follow|last   |last  ci|last cin|next   |next  ci|next cin|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ci|this cin|upc|7bdb76a2d2fb
coming|follow|last   |last  ne|last new|new|next   |next  ne|next new|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ne|this new|upc|7cb309ddb4d6
apr|aug|bet|dec|feb|fro|jan|jul|jun|mar|may|nov|oct|sep|7d5b6a70f7bd
apr|aug|dec|feb|jan|jul|jun|mar|may|nov|oct|sep|7f438a45a36f
coming|follow|last   |last  ma|last mau|mau|next   |next  ma|next mau|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ma|this mau|upc|7f93cd270202
apr|aug|dec|feb|jan|jul|jun|mar|may|nov|oct|sep|82afdb24b221
at |cur|jus|now|rig|8319eefff25f
bus|clo|cob|cop|end|eob|the   |the  bu|the  cl|the  co|the  en|the  eo|the  th|the bus|the clo|the cob|the cop|the end|the eob|the the|835e6ee5ad6f
fri|mon|sat|sun|thu|tue|wed|84bcbf9298f6
in |874ba7e8050a
0  |0 a|0 d|0 f|0 j|0 m|0 n|0 o|0 r|0 s|0 t|00 |00n|00r|00s|00t|0nd|0rd|0st|0th|eig|ele|fif|fir|fou|fri|mon|nin|sat|sec|sev|six|sun|ten|the   |the  0 |the  00|the  0n|the  0r|the  0s|the  0t|the  ei|the  el|the  fi|the  fo|the  ni|the  se|the  si|the  te|the  th|the  tw|the 0  |the 0 a|the 0 d|the 0 f|the 0 j|the 0 m|the 0 n|the 0 o|the 0 r|the 0 s|the 0 t|the 00 |the 00n|the 00r|the 00s|the 00t|the 0nd|the 0rd|the 0st|the 0th|the eig|the ele|the fif|the fir|the fou|the nin|the sec|the sev|the six|the ten|the thi|the twe|thi|thu|tue|twe|wed|88d6534ba057
aut|fal|spr|sum|win|88e0847ada8e
col|coming|follow|ind|last   |last  co|last  in|last col|last ind|next   |next  co|next  in|next col|next ind|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  co|this  in|this col|this ind|upc|893e805bcd35
0  |0 -|0 a|0 p|0 t|0 u|0- |0-0|0.0|00 |00-|00.|00:|00a|00h|00p|0:0|0a |0a-|0a.|0am|0h0|0p |0p-|0p.|0pm|bet|fro|8fb4dcc2fee9
coming|the   |the  co|the  up|the com|the upc|upc|8fd509edfca0
0  |0 a|0 b|0 f|0 m|0 p|0 t|00 |000|00m|0mi|a  |a a|a b|a c|a f|a m|a p|a q|a t|ami|an |anm|ano|cou|eig|ele|few|fif|fiv|for|fou|hal|hun|nin|one|qua|sev|six|ten|thi|thr|twe|two|93831189e2ea
this   |this  mo|this mor|94cdbd5dbd94
eac|eve|on |95fc8fbf6d93
coming|follow|goo|last   |last  go|last goo|next   |next  go|next goo|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  go|this goo|upc|961c925b9fae
coming|follow|last   |last  th|last tha|next   |next  th|next tha|previo|tha|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  th|this tha|upc|96228bd29aac
cy |cy'|cy0|the   |the  cy|the cy |the cy'|the cy0|966bea17a99e
fri|mon|sat|sun|thu|tue|wed|967a5850e308
0 n|0 r|0 s|0 t|00 |00n|00r|00s|00t|0nd|0rd|0st|0th|clo|eig|ele|fif|fin|fir|fou|last   |last  ba|last  bu|last  ca|last  da|last  fo|last  ho|last  hr|last  mi|last  mo|last  mt|last  qt|last  qu|last  se|last  tr|last  we|last  wk|last  wo|last  ye|last  yr|last ban|last bus|last cal|last day|last for|last hou|last hr |last hrs|last min|last mon|last mth|last qtr|last qua|last sec|last tra|last wee|last wk |last wks|last wor|last yea|last yr |last yrs|nex|nin|pen|sec|sev|six|ten|the   |the  0 |the  00|the  0n|the  0r|the  0s|the  0t|the  cl|the  ei|the  el|the  fi|the  fo|the  la|the  ne|the  ni|the  pe|the  se|the  si|the  te|the  th|the  tw|the  ve|the 0 n|the 0 r|the 0 s|the 0 t|the 00 |the 00n|the 00r|the 00s|the 00t|the 0nd|the 0rd|the 0st|the 0th|the clo|the eig|the ele|the fif|the fin|the fir|the fou|the las|the nex|the nin|the pen|the sec|the sev|the six|the ten|the thi|the twe|the ver|thi|twe|ver|9821b2200484
fri|mon|sat|sun|thu|tue|wed|9a6c1122f1b4
0  |0 b|0 c|0 d|0 f|0 h|0 m|0 q|0 s|0 t|0 w|0 y|00 |000|a  |a b|a c|a d|a f|a h|a m|a p|a q|a s|a t|a w|a y|an |ano|cou|eig|ele|few|fif|fiv|for|fou|hal|hun|nin|one|sev|six|ten|thi|thr|twe|two|9c8f0f368bd7
0  |0 l|0 p|00 |000|a  |a c|a f|a l|a p|an |ano|cou|dur|eig|ele|few|fif|fiv|for|fou|hal|hun|in |nin|one|ove|sev|six|ten|the   |the  0 |the  00|the  a |the  an|the  co|the  ei|the  el|the  fe|the  fi|the  fo|the  ha|the  hu|the  ni|the  on|the  se|the  si|the  te|the  th|the  tw|the 0  |the 0 l|the 0 p|the 00 |the 000|the a  |the a c|the a f|the a l|the a p|the an |the ano|the cou|the eig|the ele|the few|the fif|the fiv|the for|the fou|the hal|the hun|the nin|the one|the sev|the six|the ten|the thi|the thr|the twe|the two|thi|thr|twe|two|9cbbf31743e8
aft|any|lat|som|9d9d125018f3
bom|the   |the  bo|the bom|9de5a01bd9b9
fri|mon|sat|sun|the   |the  fr|the  mo|the  sa|the  su|the  th|the  tu|the  we|the fri|the mon|the sat|the sun|the thu|the tue|the wed|thu|tue|wed|9df6194997e7
00n|00r|00s|00t|0nd|0rd|0st|0th|9e0a7643e29c
0  |0 w|thr|two|9fcc22ce8f38
0/0|00/|a25527ac1343
chr|coming|follow|last   |last  ch|last  x-|last  xm|last chr|last x-m|last xma|next   |next  ch|next  x-|next  xm|next chr|next x-m|next xma|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ch|this  x-|this  xm|this chr|this x-m|this xma|upc|x-m|xma|a3e127dc9e7f
fri|mon|sat|sun|thu|tue|wed|a4ad0ba92e68
coming|follow|for|next   |next  we|next wee|the com|the fol|the for|the nex|the upc|upc|a59d691a66e8
ann|bi-|biw|dai|for|mon|qua|wee|yea|a641fece4420
the   |the  we|the wee|wee|a819058221f7
apr|aug|dec|feb|jan|jul|jun|mar|may|nov|oct|sep|aaa18c84a972
day|the   |the  da|the day|ab56b26ece93
lat|ac03c0f23a4a
00:|00h|0:0|0h0|ac438a8ed570
000|ac5a9b997539
in |ad0c2b454f84
0nd|0rd|0st|0th|fif|fir|fou|sec|the   |the  0n|the  0r|the  0s|the  0t|the  fi|the  fo|the  se|the  th|the 0nd|the 0rd|the 0st|the 0th|the fif|the fir|the fou|the sec|the thi|thi|ad6e8b0f2d87
'ti|at |by |due|lat|til|unt|adcd3d748ad2
coming|follow|last   |last  pe|last  wh|last pen|last whi|next   |next  pe|next  wh|next pen|next whi|pen|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  pe|this  wh|this pen|this whi|upc|whi|ae06c4df3a40
apr|aug|dec|feb|jan|jul|jun|mar|may|nov|oct|sep|ae8cee48c850
last   |last  bu|last  fo|last  mo|last  qt|last  qu|last  we|last  wo|last  ye|last bus|last for|last mon|last qtr|last qua|last wee|last wor|last yea|pas|previo|pri|the las|the pas|the pre|the pri|aeaef3a24941
coming|eas|follow|last   |last  ea|last eas|next   |next  ea|next eas|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ea|this eas|upc|afc63a3cfdd4
fri|mon|sat|sun|thu|tue|wed|b0899964dd79
fri|mon|sat|sun|thu|tue|wed|b15491b66ddf
the   |the  mo|the  qu|the  we|the  ye|the mon|the qua|the wee|the yea|b2c49f986b1b
the   |the  0 |the  00|the  0n|the  0r|the  0s|the  0t|the  ei|the  el|the  fi|the  fo|the  ni|the  se|the  si|the  te|the  th|the  tw|the 0 n|the 0 r|the 0 s|the 0 t|the 00 |the 00n|the 00r|the 00s|the 00t|the 0nd|the 0rd|the 0st|the 0th|the eig|the ele|the fif|the fir|the fou|the nin|the sec|the sev|the six|the ten|the thi|the twe|b314f52ab3df
0  |0 -|0 a|0 p|0 t|0 u|0- |0-m|0-n|0.0|00 |00-|00.|00:|00a|00h|00p|0:0|0a |0a-|0a.|0am|0h0|0p |0p-|0p.|0pm|bet|fro|b4699ec4bc91
coming|follow|last   |last  sa|last  st|last  va|last sai|last st |last st.|last val|next   |next  sa|next  st|next  va|next sai|next st |next st.|next val|previo|sai|st |st.|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  sa|this  st|this  va|this sai|this st |this st.|this val|upc|val|b4b1f8a5d55b
eac|eve|on |b54d45cf6eaa
apr|aug|dec|feb|fri|jan|jul|jun|mar|may|mon|nov|oct|sat|sep|sun|thu|tue|wed|b7dbf6e1fe92
0  |0 h|00 |00h|0h|b7e11031aebf
beg|ear|sta|the   |the  be|the  ea|the  st|the  ve|the beg|the ear|the sta|the ver|ver|b8072fc252bb
the   |the  0|the 0|b80af162531e
0  |0 b|0 c|0 d|0 f|0 h|0 m|0 q|0 s|0 t|0 w|0 y|00 |000|a  |a b|a c|a d|a f|a h|a m|a p|a q|a s|a t|a w|a y|an |ano|cou|eig|ele|few|fif|fiv|for|fou|hal|hun|nin|one|sev|six|ten|thi|thr|twe|two|b8fa5aacac96
apr|aug|dec|feb|fri|jan|jul|jun|mar|may|mon|nov|oct|sat|sep|sun|thu|tue|wed|b9baf5cb9a55
next   |next  bu|next  wo|next bus|next wor|the   |the  ne|the nex|ba297ebd1f9b
0.0|00.|bb077ca39f84
the   |the  we|the  wk|the wee|the wk |wee|wk |bb1e80d2e4fd
fri|mon|sat|sun|thu|tue|wed|bd147c9b2b6a
this   |this  co|this  fr|this  mo|this  sa|this  su|this  th|this  tu|this  up|this  we|this com|this fri|this mon|this sat|this sun|this thu|this tue|this upc|this wed|bd1e9f6d4058
0 n|0 r|0 s|0 t|00 |00n|00r|00s|00t|0nd|0rd|0st|0th|clo|eig|ele|fif|fin|fir|fou|last   |last  fr|last  mo|last  sa|last  su|last  th|last  tu|last  we|last fri|last mon|last sat|last sun|last thu|last tue|last wed|nex|nin|pen|sec|sev|six|ten|the   |the  0 |the  00|the  0n|the  0r|the  0s|the  0t|the  cl|the  ei|the  el|the  fi|the  fo|the  la|the  ne|the  ni|the  pe|the  se|the  si|the  te|the  th|the  tw|the  ve|the 0 n|the 0 r|the 0 s|the 0 t|the 00 |the 00n|the 00r|the 00s|the 00t|the 0nd|the 0rd|the 0st|the 0th|the clo|the eig|the ele|the fif|the fin|the fir|the fou|the las|the nex|the nin|the pen|the sec|the sev|the six|the ten|the thi|the twe|the ver|thi|twe|ver|bdb651fbab6b
a  |a w|one|be2159bd8650
0  |0 -|0 o|0 t|0- |0-0|0-a|0-c|0-e|0-f|0-h|0-n|0-o|0-s|0-t|00 |00-|000|a  |a -|a c|a f|a o|a p|a t|a- |a-0|a-a|a-c|a-e|a-f|a-h|a-n|a-o|a-s|a-t|an |an-|ano|cou|eig|ele|few|fif|fiv|for|fou|hal|hun|nin|one|sev|six|ten|thi|thr|twe|two|be9f8e95dcee
any|at |bet|by |fro|lat|no |not|on |thr|up |wit|bf21145ec9a4
clo|end|fin|the   |the  cl|the  en|the  fi|the  ve|the clo|the end|the fin|the ver|ver|c008281bc928
00 |mid|noo|c241d91f145a
0-0|0/0|00-|00/|fri|mon|sat|sun|thu|tue|wed|c2e9f85c248a
0  |0 f|0 m|0 s|0 t|0 w|fou|thr|two|c4ac27231c54
day|ove|the   |the  da|the day|c69b99a518b3
eoq|qua|the   |the  eo|the eoq|this   |this  qu|this qua|c69e95bbdd4d
in |c6c42caa3e01
ear|c7749934c91d
coming|follow|last   |last  ma|last  ml|last mar|last mlk|mar|mlk|next   |next  ma|next  ml|next mar|next mlk|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ma|this  ml|this mar|this mlk|upc|c77707cfd432
dur|for   |for  la|for  pa|for  pr|for  th|for las|for pas|for pre|for the|in |last   |last  0 |last  00|last  a |last  an|last  co|last  ei|last  el|last  fe|last  fi|last  fo|last  ha|last  hu|last  ni|last  on|last  se|last  si|last  te|last  th|last  tw|last 0  |last 0 b|last 0 c|last 0 d|last 0 f|last 0 h|last 0 m|last 0 q|last 0 s|last 0 t|last 0 w|last 0 y|last 00 |last 000|last a  |last a b|last a c|last a d|last a f|last a h|last a m|last a p|last a q|last a s|last a t|last a w|last a y|last an |last ano|last cou|last eig|last ele|last few|last fif|last fiv|last for|last fou|last hal|last hun|last nin|last one|last sev|last six|last ten|last thi|last thr|last twe|last two|ove|pas|previo|the   |the  la|the  pa|the  pr|the las|the pas|the pre|c7f1fb53f34e
coming|follow|last   |last  pe|last  wh|last pen|last whi|next   |next  pe|next  wh|next pen|next whi|pen|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  pe|this  wh|this pen|this whi|upc|whi|ca1f69d4bf3f
0 n|0 r|0 s|0 t|00 |00n|00r|00s|00t|0nd|0rd|0st|0th|eig|ele|fif|fir|fou|nin|sec|sev|six|ten|the   |the  0 |the  00|the  0n|the  0r|the  0s|the  0t|the  ei|the  el|the  fi|the  fo|the  ni|the  se|the  si|the  te|the  th|the  tw|the 0 n|the 0 r|the 0 s|the 0 t|the 00 |the 00n|the 00r|the 00s|the 00t|the 0nd|the 0rd|the 0st|the 0th|the eig|the ele|the fif|the fir|the fou|the nin|the sec|the sev|the six|the ten|the thi|the twe|thi|twe|cac75d146900
coming|follow|last   |last  vi|last vic|next   |next  vi|next vic|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  vi|this vic|upc|vic|cbca46f905e9
les|cc0d18e6595a
fri|mon|sat|sun|thu|tue|wed|ccb4942fc417
0  |0 a|0 d|0 f|0 j|0 m|0 n|0 o|0 r|0 s|0 t|00 |00n|00r|00s|00t|0nd|0rd|0st|0th|apr|aug|dec|eig|ele|feb|fif|fir|fou|jan|jul|jun|mar|may|nin|nov|oct|sec|sep|sev|six|ten|thi|twe|ce7517922610
fin|fir|last   |last  0 |last  00|last  a |last  an|last  co|last  ei|last  el|last  fe|last  fi|last  fo|last  ha|last  hu|last  ni|last  on|last  se|last  si|last  te|last  th|last  tw|last 0  |last 0 b|last 0 c|last 0 d|last 0 f|last 0 h|last 0 m|last 0 q|last 0 s|last 0 t|last 0 w|last 0 y|last 00 |last 000|last a  |last a b|last a c|last a d|last a f|last a h|last a m|last a p|last a q|last a s|last a t|last a w|last a y|last an |last ano|last cou|last eig|last ele|last few|last fif|last fiv|last for|last fou|last hal|last hun|last nin|last one|last sev|last six|last ten|last thi|last thr|last twe|last two|the   |the  fi|the  la|the fin|the fir|the las|d002ad9bc21a
apr|aug|dec|feb|jan|jul|jun|mar|may|nov|oct|sep|d063091cd7dc
bet|fro|d06ccb3d644a
fri|mon|sat|sun|thu|tue|wed|d1eebe1894d4
fri|mon|sat|sun|thu|tue|wed|d211ab05cd07
coming|cyb|follow|last   |last  cy|last cyb|next   |next  cy|next cyb|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  cy|this cyb|upc|d2c69ac54a83
eom|mon|the   |the  eo|the eom|this   |this  mo|this mon|d32a219df8aa
a  |a w|one|thr|two|d3b8cd8ce934
coming|follow|last   |last  ap|last  au|last  de|last  fe|last  ja|last  ju|last  ma|last  no|last  oc|last  se|last apr|last aug|last dec|last feb|last jan|last jul|last jun|last mar|last may|last nov|last oct|last sep|next   |next  ap|next  au|next  de|next  fe|next  ja|next  ju|next  ma|next  no|next  oc|next  se|next apr|next aug|next dec|next feb|next jan|next jul|next jun|next mar|next may|next nov|next oct|next sep|pas|previo|this   |this  ap|this  au|this  de|this  fe|this  ja|this  ju|this  ma|this  no|this  oc|this  se|this apr|this aug|this dec|this feb|this jan|this jul|this jun|this mar|this may|this nov|this oct|this sep|upc|d517ad2d1771
0nd|0rd|0st|0th|fir|fou|sec|the   |the  0n|the  0r|the  0s|the  0t|the  fi|the  fo|the  se|the  th|the 0nd|the 0rd|the 0st|the 0th|the fir|the fou|the sec|the thi|thi|d5b3e7906330
coming|follow|last   |last  ma|last  pa|last  sh|last mar|last pan|last shr|mar|next   |next  ma|next  pa|next  sh|next mar|next pan|next shr|pan|previo|shr|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ma|this  pa|this  sh|this mar|this pan|this shr|upc|d67fa09dbbf3
in |wit|d6b5180c02cd
fri|mon|sat|sun|the   |the  fr|the  mo|the  sa|the  su|the  th|the  tu|the  we|the fri|the mon|the sat|the sun|the thu|the tue|the wed|thu|tue|wed|d75e4960eb70
lat|d98c934ef8e1
coming|follow|last   |last  ta|last  us|last tax|last us |next   |next  ta|next  us|next tax|next us |previo|tax|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ta|this  us|this tax|this us |upc|us |da313bf840bf
0  |0 -|0 b|0 c|0 d|0 f|0 h|0 m|0 o|0 q|0 s|0 t|0 w|0 y|0- |0-0|0-a|0-b|0-c|0-d|0-e|0-f|0-h|0-m|0-n|0-o|0-q|0-s|0-t|0-w|0-y|00 |00-|000|00b|00c|00d|00f|00h|00m|00q|00s|00t|00w|00y|0ba|0bu|0ca|0da|0fo|0ho|0hr|0mi|0mo|0mt|0qt|0qu|0se|0tr|0we|0wk|0wo|0ye|0yr|a  |a -|a 0|a a|a b|a c|a d|a e|a f|a h|a m|a n|a o|a p|a q|a s|a t|a w|a y|a- |a-0|a-a|a-b|a-c|a-d|a-e|a-f|a-h|a-m|a-n|a-o|a-q|a-s|a-t|a-w|a-y|aba|abu|aca|ada|afo|aho|ahr|ami|amo|amt|an |an-|anb|anc|and|anf|anh|anm|ano|anq|ans|ant|anw|any|aqt|aqu|ase|atr|awe|awk|awo|aye|ayr|cou|dur|eig|ele|few|fif|fiv|for|fou|hal|hun|nin|of |one|ove|sev|six|ten|the   |the  0 |the  0-|the  00|the  0b|the  0c|the  0d|the  0f|the  0h|the  0m|the  0q|the  0s|the  0t|the  0w|the  0y|the  a |the  a-|the  ab|the  ac|the  ad|the  af|the  ah|the  am|the  an|the  aq|the  as|the  at|the  aw|the  ay|the  co|the  ei|the  el|the  fe|the  fi|the  fo|the  ha|the  hu|the  ni|the  on|the  se|the  si|the  te|the  th|the  tw|the 0  |the 0 -|the 0 b|the 0 c|the 0 d|the 0 f|the 0 h|the 0 m|the 0 o|the 0 q|the 0 s|the 0 t|the 0 w|the 0 y|the 0- |the 0-0|the 0-a|the 0-b|the 0-c|the 0-d|the 0-e|the 0-f|the 0-h|the 0-m|the 0-n|the 0-o|the 0-q|the 0-s|the 0-t|the 0-w|the 0-y|the 00 |the 00-|the 000|the 00b|the 00c|the 00d|the 00f|the 00h|the 00m|the 00q|the 00s|the 00t|the 00w|the 00y|the 0ba|the 0bu|the 0ca|the 0da|the 0fo|the 0ho|the 0hr|the 0mi|the 0mo|the 0mt|the 0qt|the 0qu|the 0se|the 0tr|the 0we|the 0wk|the 0wo|the 0ye|the 0yr|the a  |the a -|the a b|the a c|the a d|the a f|the a h|the a m|the a o|the a p|the a q|the a s|the a t|the a w|the a y|the a- |the a-0|the a-a|the a-b|the a-c|the a-d|the a-e|the a-f|the a-h|the a-m|the a-n|the a-o|the a-q|the a-s|the a-t|the a-w|the a-y|the aba|the abu|the aca|the ada|the afo|the aho|the ahr|the ami|the amo|the amt|the an |the an-|the anb|the anc|the and|the anf|the anh|the anm|the ano|the anq|the ans|the ant|the anw|the any|the aqt|the aqu|the ase|the atr|the awe|the awk|the awo|the aye|the ayr|the cou|the eig|the ele|the few|the fif|the fiv|the for|the fou|the hal|the hun|the nin|the one|the sev|the six|the ten|the thi|the thr|the twe|the two|thi|thr|twe|two|da3c1335b85e
bas|coming|follow|last   |last  ba|last bas|next   |next  ba|next bas|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ba|this bas|upc|da3cb50f96bb
all|coming|follow|last   |last  al|last all|next   |next  al|next all|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  al|this all|upc|da42d7923d60
aft|db716e753b07
coming|follow|next   |next  0 |next  00|next  a |next  an|next  co|next  ei|next  el|next  fe|next  fi|next  fo|next  ha|next  hu|next  ni|next  on|next  se|next  si|next  te|next  th|next  tw|next 0  |next 0 b|next 0 c|next 0 d|next 0 f|next 0 h|next 0 m|next 0 q|next 0 s|next 0 t|next 0 w|next 0 y|next 00 |next 000|next a  |next a b|next a c|next a d|next a f|next a h|next a m|next a p|next a q|next a s|next a t|next a w|next a y|next an |next ano|next cou|next eig|next ele|next few|next fif|next fiv|next for|next fou|next hal|next hun|next nin|next one|next sev|next six|next ten|next thi|next thr|next twe|next two|the   |the  co|the  fo|the  ne|the  up|the com|the fol|the nex|the upc|upc|db9471047743
0  |0 a|0 d|0 f|0 j|0 m|0 n|0 o|0 r|0 s|0 t|00 |00n|00r|00s|00t|0nd|0rd|0st|0th|eig|ele|fif|fir|fou|nin|sec|sev|six|ten|thi|twe|dba0a9bf82a1
aut|fal|spr|sum|the   |the  au|the  fa|the  sp|the  su|the  wi|the aut|the fal|the spr|the sum|the win|win|dce090a2673b
the |thi|tod|dd31234bbd0d
0  |0 a|0 d|0 f|0 j|0 m|0 n|0 o|0 r|0 s|0 t|00 |00n|00r|00s|00t|0nd|0rd|0st|0th|eig|ele|fif|fir|fou|nin|sec|sev|six|ten|thi|twe|dd6699db851c
the   |the  ne|the new|ded1f144068a
coming|follow|last   |last  mo|last mot|mot|next   |next  mo|next mot|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  mo|this mot|upc|dfd44f2e204f
apr|aug|dec|feb|fri|jan|jul|jun|mar|may|mon|nov|oct|sat|sep|sun|thu|tue|wed|dfdd1c558f5f
in |e056b0254a60
beg|ope|sod|sta|the   |the  be|the  op|the  st|the beg|the ope|the sta|e08b93f853ab
0mo|tmr|tmw|tom|e0eedf3e101c
0.0|00.|00:|00h|0:0|0h0|e1a25245c03e
0  |0 -|0 a|0 t|0 u|0- |0-0|0.0|00 |00-|00.|00:|00h|0:0|0h0|bet|fro|e27351c645cf
dur|for   |for  th|for the|in |ove|e2a8983f92fc
coming|follow|last   |last  ne|last  ny|last new|last nye|new|next   |next  ne|next  ny|next new|next nye|nye|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ne|this  ny|this new|this nye|upc|e3dd55ed7bd8
aus|coming|follow|last   |last  au|last aus|next   |next  au|next aus|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  au|this aus|upc|e45fd414892a
ear|e4d236b94e5a
last   |last  fr|last  mo|last  sa|last  su|last  th|last  tu|last  we|last fri|last mon|last sat|last sun|last thu|last tue|last wed|pas|previo|the   |the  la|the  pa|the  pr|the las|the pas|the pre|this   |this  la|this  pa|this  pr|this las|this pas|this pre|e5674d1dac2d
0  |0 b|0 c|0 d|0 f|0 h|0 m|0 q|0 s|0 t|0 w|0 y|00 |000|a  |a b|a c|a d|a f|a h|a m|a p|a q|a s|a t|a w|a y|an |ano|cou|eig|ele|few|fif|fiv|for|fou|hal|hun|nin|one|sev|six|ten|thi|thr|twe|two|e5f2b0d89c7b
0.0|00.|fri|mon|sat|sun|thu|tue|wed|e65d949adc04
follow|next   |next  fr|next  mo|next  sa|next  su|next  th|next  tu|next  we|next fri|next mon|next sat|next sun|next thu|next tue|next wed|the   |the  fo|the  ne|the fol|the nex|e6981869c202
0  |0 a|0 d|0 f|0 j|0 m|0 n|0 o|0 r|0 s|0 t|0, |0-a|0-d|0-f|0-j|0-m|0-n|0-o|0-s|0-t|0/a|0/d|0/f|0/j|0/m|0/n|0/o|0/s|0/t|00 |00,|00-|00/|00a|00d|00f|00j|00m|00n|00o|00r|00s|00t|0ap|0au|0de|0fe|0ja|0ju|0ma|0nd|0no|0oc|0rd|0se|0st|0th|eig|ele|fif|fir|fou|fri|mon|nin|sat|sec|sev|six|sun|ten|the   |the  0 |the  0,|the  0-|the  0/|the  00|the  0a|the  0d|the  0f|the  0j|the  0m|the  0n|the  0o|the  0r|the  0s|the  0t|the  ei|the  el|the  fi|the  fo|the  ni|the  se|the  si|the  te|the  th|the  tw|the 0  |the 0 a|the 0 d|the 0 f|the 0 j|the 0 m|the 0 n|the 0 o|the 0 r|the 0 s|the 0 t|the 0, |the 0-a|the 0-d|the 0-f|the 0-j|the 0-m|the 0-n|the 0-o|the 0-s|the 0-t|the 0/a|the 0/d|the 0/f|the 0/j|the 0/m|the 0/n|the 0/o|the 0/s|the 0/t|the 00 |the 00,|the 00-|the 00/|the 00a|the 00d|the 00f|the 00j|the 00m|the 00n|the 00o|the 00r|the 00s|the 00t|the 0ap|the 0au|the 0de|the 0fe|the 0ja|the 0ju|the 0ma|the 0nd|the 0no|the 0oc|the 0rd|the 0se|the 0st|the 0th|the eig|the ele|the fif|the fir|the fou|the nin|the sec|the sev|the six|the ten|the thi|the twe|thi|thu|tue|twe|wed|e70c0b4b50d1
in |e8a6053f1c80
eac|eve|on |ea4efbeeb2fb
0  |0 a|0 d|0 f|0 j|0 m|0 n|0 o|0 r|0 s|0 t|00 |00n|00r|00s|00t|0nd|0rd|0st|0th|eig|ele|fif|fir|fou|nin|sec|sev|six|ten|the   |the  0 |the  00|the  0n|the  0r|the  0s|the  0t|the  ei|the  el|the  fi|the  fo|the  ni|the  se|the  si|the  te|the  th|the  tw|the 0  |the 0 a|the 0 d|the 0 f|the 0 j|the 0 m|the 0 n|the 0 o|the 0 r|the 0 s|the 0 t|the 00 |the 00n|the 00r|the 00s|the 00t|the 0nd|the 0rd|the 0st|the 0th|the eig|the ele|the fif|the fir|the fou|the nin|the sec|the sev|the six|the ten|the thi|the twe|thi|twe|ea5a4c046d96
any|at |beg|due|dur|eff|for |in |on |som|sta|ec4369b184be
0  |0 b|0 c|0 d|0 f|0 h|0 m|0 q|0 s|0 t|0 w|0 y|00 |000|a  |a b|a c|a d|a f|a h|a m|a p|a q|a s|a t|a w|a y|an |ano|cou|eig|ele|few|fif|fiv|for|fou|hal|hun|nin|one|sev|six|ten|thi|thr|twe|two|ec8ed74c0b4c
box|coming|follow|last   |last  bo|last box|next   |next  bo|next box|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  bo|this box|upc|ed8d80acae82
next   |next  bu|next  wo|next bus|next wor|the   |the  ne|the nex|ed9290330faa
0|eig|ele|fiv|fou|nin|one|sev|six|ten|thr|twe|two|ee9617622633
arm|coming|follow|last   |last  ar|last  re|last  ve|last arm|last rem|last vet|next   |next  ar|next  re|next  ve|next arm|next rem|next vet|previo|rem|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ar|this  re|this  ve|this arm|this rem|this vet|upc|vet|eedf3fd102b3
0/0|00/|f14b94a2a642
fri|mon|sat|sun|thu|tue|wed|f2722b69f85c
00 |00-|000|00q|f2b11f43234b
0-0|00-|f395d9780ac8
fri|mon|sat|sun|thu|tue|wed|f41b7159c519
ann|bi-|biw|dai|for|mon|qua|wee|yea|f47604209bcb
yes|f4f1e3819e67
ins|wit|f53f29ba1e54
0-0|0.0|0/0|00-|00.|00/|f5c9ce516846
00:|00h|0:0|0h0|bet|fro|f62ef3c86767
mon|qtr|qua|the   |the  mo|the  qt|the  qu|the  we|the  ye|the mon|the qtr|the qua|the wee|the yea|wee|yea|f7eb3e4509d7
fri|mon|sat|sun|thu|tue|wed|f87779cee75a
aft|dur|ear|eve|in |lat|lun|mid|mor|nig|the   |the  af|the  ea|the  ev|the  la|the  lu|the  mi|the  mo|the  ni|the aft|the ear|the eve|the lat|the lun|the mid|the mor|the nig|fbffb57ebe53
0.0|00.|ff6e7d9e7a58
clo|end|the   |the  cl|the  en|the clo|the end|ffeaa4ba8a01
"""
