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
'|d| ed| n|'|t| |alright |always| |arrive| |asked| |bought| |brought |built| |came| |cannot| |claim |could| |did| |every| |felt| |fine| |fly| |forgot| |forward |found| |gave| |general |good| |got| |great| |had| |heard| |held| |i| |kept| |knew| |leave| |left| |live| |lost| |lovely| |made| |meant| |met| |might| |mostly| |move| |never| |nice| |normall |not| |often| |okay| |ok| |paid| |perfect |pleasur |promise |put| |ran| |read| |right| |said| |saw| |says| |sent| |sometim |spoke| |thank |there| |think |thought |told| |took| |travel| |typical |until| |used| |usually |was| |went| |were| |we| |work| |would| |writes| |wrote|
'|d| find gets| hese| mail mail| message note oday|'|s proposal reaches| well| |any| |availab |been| |believe |best| |busines |came| |decisio |email| |free| |friend| |got| |had| |interes |i| |just| |keen| |know| |like| |line| |look| |madam| |mail |mail| |message |note |note| |one |open| |profile |quick| |reachin |read| |receive |review| |right| |saw| |see| |simply| |sirs| |sir| |sir|/|m |think| |through |top| |valued| |voicema |wanted| |wanting |want| |website |whom| |willing |word| |writing
'|d| |better| |gotta| |got| |have| |like| |must| |need| |owe| |want|
'|d| |cannot| |can|'|t |not| |won|'|t |wouldn|
'|d| |could| |did| |general |had| |may| |might| |normall |often| |typical |usually |was| |were| |would|
'|d| |even| |expect |expecte |meant| |morning |really| |should| |suppose |thinkin |want |well| |yesterd
'|d| |gotta| |like| |must| |to| |you|
'|d| |gotta| |must| |to| |would| |you|
'|d| |would|
'|ll| '|m| '|re| '|s| |am| |are| |attendi |by| |down| |holding |in| |is| |joining |meeting |out| |over| |running |shall| |to| |up| |visitin |will|
'|ll| '|m| '|re| '|s| |am| |are| |is| |shall| |will|
'|ll| '|m| '|re| back| he| she| they| will| |am| |are| |be| |shall| |was| |were|
'|ll| '|m| '|re| |am| |are| |be|
'|ll| '|re| '|s| |afterno |are| |arrive |a| |be| |comes| |days| |day| |goes| |hours| |hour| |is| |jiffy| |morning |no| |one| |open |run |stand |weekend |week|
'|ll| '|re| '|s| |always| |are| |cannot| |can|'|t |fit |is| |never| |will| |won|'|t |work
'|ll| '|re| '|s| |are| |arrive |come |goes| |go| |is| |leave |ship |stay |will|
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
'|ll| '|s| |are| |is| |shall| |will|
'|ll| '|s| |are| |is| |will|
'|ll| '|s| |is| |will|
'|ll| 24|/|7| always| any under| whatsoev you| |after| |can| |day| |endless |night| |no| |round| |will| |you
'|ll| \d apr aug dec feb jan jul jun mar may| nd| nov oct rd| sep st| th| |afterno |apr |aug |autumn| |before |before| |beginni |by |day |day| |dec |early |early| |end| |fall| |feb |fortnig |friday |friday| |going| |h |hour |jan |jul |jun |late |late| |lunchti |mar |may| |mid |middle| |midnigh |mid| |minute |monday |monday| |month |month| |morning |next| |night| |noon| |nov |oct |overnig |q |quarter |same| |saturda |sep |shall| |spring| |sprint| |start| |summer| |sunday |thursda |today| |tomorro |tonight |tuesday |wednesd |week |weekend |week| |will| |winter| |within| |year|
'|ll| \d |apr |at| |aug |close| |dec |due| |end| |feb |fri |is| |jan |jul |jun |latest| |mar |may |midnigh |mon |noon| |nov |oct |sat |sep |shall| |sun |than| |thu |to| |tue |wed |will|
'|ll| also| and| because| but| or| plus| so| that| then| |will|
'|ll| ation content| delighte happy| satisfie |big| |change |complex |extra |feature |hard| |integra |long| |many| |much| |often| |request |revisio |will| |wish
'|ll| ed| |are| |be| |built| |come |done| |get |goes| |is| |stay
'|ll| ever guarante |us |will|
'|ll| front| |able| |answer| |before| |behind| |best| |built| |candid| |cannot| |can|'|t |clean| |clear| |commit| |correct |date| |delayed |deliver |doesn|' |does| |done| |do| |exist| |fairnes |fair| |frankly |frank| |gave| |going| |good| |guarant |honestl |honesty |honest| |later| |late| |lying| |miss |need| |not |open| |overpro |over|-| |prefer| |pretend |promise |quoted| |rather| |right| |said| |should| |somethi |sooner| |special |straigh |strengt |strong| |swear| |tested| |things| |thing| |told| |transpa |tried| |truth| |used| |vouch| |we| |won|'|t |wrote|
'|ll| ill| |shall| |will| ’|ll|
'|ll| ing| nna| |shall| |will|
'|ll| less| |automat |be| |disrupt |downtim |effortl |effort| |extra| |hands|- |hassle| |interru |risk| |risk|-| |safe| |seamles |smooth| |stress| |trainin |trouble |will|
'|ll| nna| |shall| |to| |will|
'|ll| shall| will|
'|ll| s| |going| |will|
'|ll| t| |not| |shan|'| |will|
'|ll| you| |can| |could| |will|
'|ll| |about| |going| |will|
'|ll| |adds| |brings| |does| |fixes| |going| |solves| |will|
'|ll| |adds| |brings| |does| |fixes| |solves| |to| |will|
'|ll| |afterno |day |going| |hour |minute |shall| |week |weekend |will|
'|ll| |after| |as| |before| |if| |not| |n|'|t| |once| |shall| |unless| |until| |when| |will|
'|ll| |after| |before| |if| |not| |n|'|t| |once| |shall| |soon| |unless| |until| |when| |will|
'|ll| |agreed| |approve |does| |done| |do| |goes| |granted |rubber| |sign |will| |yours|
'|ll| |all| |amount| |back| |cent| |dollar| |everyth |fee| |get| |have| |penny| |price| |refund| |will|
'|ll| |always| |certain |definit |going| |gonna| |surely| |will|
'|ll| |am| |are| |asap| |before| |best| |come |down| |do| |due| |eye| |figure| |fine| |follow |good| |got| |great| |handled |hand| |have| |i|'|m| |long| |me| |okay| |ok| |on| |rest| |right| |safe| |shortly |soon| |sorted| |sort| |sure| |taken| |us| |we|'|re |will| |work|
'|ll| |another |are| |away| |by| |is| |it|'|s| |now| |other| |several |someone |they|'| |three| |today| |tonight |two| |will|
'|ll| |an| |a| |by| |from| |its| |my| |our| |their| |the| |us| |will| |your| |you|
'|ll| |appendi |attache |can| |column |dashboa |slide |spreads |will|
'|ll| |are| |as| |be| |is| |stay |will| |you
'|ll| |are| |begin |be| |end |is| |open |start
'|ll| |are| |be| |is|
'|ll| |are| |can| |will|
'|ll| |are| |is| |shall| |should| |will|
'|ll| |arrive |bring |by| |come |coming| |does| |goes| |have| |is| |land |next| |ship |will|
'|ll| |attende |dealt| |handled |hear| |looked| |seen| |sorted |things| |we|'|re |will|
'|ll| |at| |from| |going| |into| |i| |of| |we| |will| |with|
'|ll| |automat |disrupt |downtim |effortl |effort| |hands|- |hassle| |interru |isn|'|t |never| |no |pain |risk| |risk|-| |safe| |seamles |smooth| |stress| |trainin |trouble |will| |won|'|t |work|
'|ll| |back| |busines |open| |trading |up| |will|
'|ll| |be| |comes| |come| |is|
'|ll| |be| |get |goes| |going| |go| |make |put|
'|ll| |booked| |buy| |climb| |come| |disappe |double| |drop| |earns| |earn| |empty| |fall| |fill| |for| |full| |gets| |get| |gone| |halved| |happier |know| |longer| |love| |lower| |means| |puts| |return| |ring| |rise| |shorter |shrink| |soar| |spend| |stay| |stop| |thank| |through |triple| |up| |will| |you|
'|ll| |busines |everyth |operati |product |service |trading |traffic |will| |work|
'|ll| |by| |deadlin |due| |going| |later| |latest| |shall| |will|
'|ll| |cannot| |can| |can|'|t |ever| |never| |not| |will|
'|ll| |cannot| |can|'|t |deal |never| |not| |price |pricing |quality |rate |service |terms| |value| |won|'|t
'|ll| |cannot| |can|'|t |never| |will| |won|'|t
'|ll| |can| |charge |fee |interes |penalt |surchar |will|
'|ll| |can| |going| |shall| |to| |will|
'|ll| |can| |going| |shall| |will|
'|ll| |can| |going| |will|
'|ll| |can| |is| |will|
'|ll| |can| |shall| |to| |will|
'|ll| |can| |shall| |will|
'|ll| |can| |to| |will|
'|ll| |can| |will|
'|ll| |come |going| |next| |shall| |will|
'|ll| |come |next| |shall| |to| |will|
'|ll| |comes| |going| |has| |will|
'|ll| |day| |see| |then| |will| |you|
'|ll| |doesn|' |don|'|t |even| |needn|' |never| |not| |will| |won|'|t
'|ll| |doesn|' |never| |will| |won|'|t |wouldn|
'|ll| |every| |fit |hold |run |stick |will| |work
'|ll| |expect| |shall| |should| |will|
'|ll| |fix| |get| |give| |pay| |refund| |replace |take| |will| |won|'|t
'|ll| |get |goes| |going| |slips| |will|
'|ll| |get |going| |will|
'|ll| |go |shall| |will|
'|ll| |goes| |go| |happens |itself| |on| |passes| |run |will| |work
'|ll| |goes| |go| |hitch| |its| |passes| |runs|
'|ll| |going| |gonna| |will|
'|ll| |going| |gonna| |will| |won|'|t
'|ll| |going| |never| |not| |shall| |shan|'| |won
'|ll| |going| |shall| |should| |will|
'|ll| |going| |shall| |will|
'|ll| |going| |will|
'|ll| |hearing |will|
'|ll| |hereby| |will|
'|ll| |holds| |remain |stay |will|
'|ll| |is| |shall| |will|
'|ll| |is| |will|
'|ll| |i| |possibl |that| |we| |will| |you|
'|ll| |i| |we|
'|ll| |needs| |shall| |takes| |to| |will|
'|ll| |never| |to| |will| |won|'|t |wrong|
'|ll| |never| |will| |won|'|t
'|ll| |remain |stay |will|
'|ll| |shall| |should| |to| |will|
'|ll| |shall| |to| |will|
'|ll| |shall| |will|
'|ll| |to| |will|
'|ll| |will|
'|ll| |will| |you
'|ll| |will| |you|
'|m| '|re| '|s| back| |am| |are| |be| |come |get |is| |was| |were| |will|
'|m| '|re| '|s| |am| |are| |attendi |be| |by| |down| |holding |in| |is| |joining |meeting |out| |over| |running |to| |up| |visitin
'|m| '|re| '|s| |am| |are| |at| |in| |is| |on| |there| |with|
'|m| '|re| '|s| |am| |are| |be| |is|
'|m| '|re| '|s| |am| |are| |call |is| |phone |ring
'|m| '|re| '|s| |am| |are| |is|
'|m| '|re| an| ing| nna| ould| |am| |and| |are| |can| |get| |have| |hopeful |likely| |m |may| |might| |most| |possibl |probabl |should| |to|
'|m| '|re| |alleged |am| |apparen |are| |expect |has| |i| |note |notes| |reckon |reporte |said| |say |suppose |think |we| |write
'|m| '|re| |am| |are|
'|m| '|re| |am| |are| |be| |will|
'|m| '|re| |am| |are| |come |goes| |is| |it| |they| |you|
'|m| time| |achieve |admir |amaz |am| |away| |a| |big| |brand| |busines |career| |company |content |fantast |great| |growth| |huge| |impress |inspir |journey |love |mission |profile |progres |success |team| |vision| |was| |website |we| |wonderf |work| |you|
'|m| |account |agenc |am| |award|- |bdr| |boutiqu |builder |busines |calling |compan |consult |establi |family| |fast|-| |firm |founded |full|-| |global |growing |indepen |innovat |introdu |leader |leading |local| |maker |manufac |name| |passion |premier |produce |provide |radar| |reachin |regiona |rep| |sales| |sdr| |small| |special |supplie |top |trusted |vendor |we| |writing |years| |young|
'|m| |am|
'|re| '|s| better| faster| further| more| |agenda| |ahead| |are| |from| |it|'|s| |knows| |list| |of| |queue| |rest| |were| |will| |won|'|t
'|re| '|s| ies| y| |are| |being| |be| |complia |full| |in| |is| |it|'|s| |keep |make| |stay| |we|'|re
'|re| '|s| |are| |arriv |be| |clos |com |deliver |get |go |is| |land |leav |mov |open |return |start
'|re| '|s| |are| |arriv |can| |clos |com |deliver |get |go |is| |land |leav |mov |open |return |start |will| |would|
'|re| '|s| |are| |arrive |begin |close |come |end |expire |fall |goes| |go| |has| |have| |is| |land |last |leave |meet |must| |open |place| |run |start
'|re| '|s| |are| |arrive |begin |close |come |end |expire |fall |goes| |go| |is| |land |last |leave |meet |must| |open |run |start |take |to|
'|re| '|s| |are| |be| |is| |will|
'|re| '|s| |are| |did| |does| |is| |was| |were|
'|re| '|s| |are| |has| |have| |holds| |hold| |is|
'|re| '|s| |are| |is|
'|re| '|s| |are| |is| |i| |we|
'|re| efore| |are| |call |line |phone |the| |this |this|
'|re| |are|
'|re| |are| |dear| |in| |online| |prefere |to| |unsubsc
'|s|
'|s| \d |by |by| |cut |cut| |disappe |doubled |down| |dropped |fell |find| |gained| |get| |gone |grew |grew| |halved |halved| |is| |rose |saved |saved| |see| |tripled |vanishe
'|s| \d |contrac |draft| |her| |his| |its| |policy| |reads| |their|
'|s| end eow
'|s| hing| |back| |breeze| |cakewal |cake| |disrupt |doddle| |doesn|' |don|'|t |downtim |effects |effort| |goes| |happens |hassle| |is| |learnin |lifting |loss| |moving| |not| |no|-|br |pain| |raising |risk| |runs| |single| |stress| |takes| |thing| |trainin |walk| |won|'|t |work| |worries |you|
'|s| shop| s|' |account |address |agency| |apprent |asked| |assista |bank| |because |been| |behind| |bug |calenda |called| |came| |carrier |caused| |chased| |checked |colleag |comes| |compute |courier |crm| |customs |databas |date |departm |didn|'| |did| |dispatc |down| |driver| |ended| |enginee |factory |fault |filter| |finance |forgot| |glitch |gone| |got| |have| |hiccup |how| |intern| |is| |it| |it|'|s| |just| |lab| |landed| |lies| |logisti |lorry| |lost| |made| |marketi |mill| |must| |my| |never| |night| |number |order |papers |paperwo |plan |post| |predece |printer |problem |product |purchas |ran| |reminde |said| |sales| |schedul |secreta |shift| |slipped |slip| |softwar |supplie |switchb |system| |team| |temp| |th |the| |things| |timetab |told| |trainee |van| |vendor| |warehou |warned| |was| |week| |went| |why|
'|s| those| |is| |was|
'|s| |adds| |amounts |comes| |is| |means| |works|
'|s| |adds| |comes| |is| |makes| |means|
'|s| |all| |are| |a| |is| |one|
'|s| |aren|'| |are| |be| |does| |exist| |isn|'|t |is| |seem |sound |wasn|'| |was| |weren|' |were|
'|s| |are| |be| |has| |have| |is| |with| |you|
'|s| |are| |change |close |end |goes| |go| |is| |meet |open |run |start
'|s| |are| |is|
'|s| |are| |is| |i| |i|'|ve| |we| |we|'|ve
'|s| |are| |is| |run |work
'|s| |as| |other|
'|s| |believe |favo |feel| |find| |guess| |hunch| |imho| |imo| |impress |i| |like| |me| |my| |persona |reckon| |say| |suspect |think| |to| |two| |we|
'|s| |be| |comes| |is| |makes| |so| |then|
'|s| |bring| |call| |come| |drink| |eat| |for| |free| |help| |hesitat |invite| |is| |keep| |me| |out| |please| |sit| |stay| |take| |to| |us| |you|
'|s| |charge| |cost| |fee| |no| |pay| |zero|
'|s| |comes| |is|
'|s| |conveni |fine| |good| |okay| |ok| |right| |suits| |works|
'|s| |do| |have| |is| |th
'|s| |is|
'|s| |is| |makes| |means| |to|
'|s| |is| |makes| |so| |then| |to| |would|
'|s| |no| |to| |zero|
'|til| by| till| til| until|
'|t| everyone he| nobody| nothing| ot| please| she| there| they| this| you| |board| |boss| |colleag |driver| |enginee |invoice |lawyer |manager |one| |payment |people| |side| |staff| |team|
'|ve| cannot| can|'|t| led not| won|'|t| |able| |actuall |availab |back |back| |been| |be| |going| |had| |have| |mind |not| |off| |possibl |second| |to| |wait|
'|ve| |delight |glad| |happy| |have| |how| |like| |love| |our| |the|
--> [|audito
-|day day
-|fold \d absentee admin| attritio bookings bottom| carrying cash churn cloud| complain consumpt conversi cost customer cycle| deals defect double|- downtime efficien eighty electric energy| engageme error| expense fifteen fifty fold footfall forty freight| fuel| growth handling headcoun heating| income insuranc inventor labo leads lead| margin market| meetings ninety no|-|sho orders output overhead overtime payback payroll| phone| pipeline power| processi producti profit profitab reject renewal| reply| response retentio return returns| revenue roi sales savings scrap seventy shipping shrinkag sixty spend spending stock ten thirty throughp ticket| traffic turnover twenty twice waste water| workload x| yield |line |market |rate |the| |times
-|fold \d absentee admin| attritio bookings bottom| carrying cash churn| cloud| complain consumpt conversi cost customer cycle| deals| defect dollars double|- downtime efficien eighty electric energy| engageme error| euros expense fifteen fifty fold footfall forty freight| fuel| growth| handling headcoun heating| hundred| income| insuranc inventor labo leads| lead| margin market| millions million| ninety no|-|sho orders| output| overhead overtime payback| payroll| phone| pipeline pounds power| processi producti profit profitab reject renewal| reply| response retentio return returns| revenue roi| sales| savings| scrap| seventy shipping shrinkag sixty spending spend| stock ten thirty thousand throughp traffic| turnover twenty twice waste| water| workload x| yield| |afterno |booked| |day |day| |fifth| |fortune |half| |hour |hour| |hrs |line| |market| |month |morning |quarter |rate |shift| |tenth| |third| |times |volume| |week |week| |year
-|fold \d dollars double|- eighty euros fifteen fifty figure fold forty hundred| millions million| ninety our pounds seventy sixty ten thirty thousand twenty twice x| |afterno |day |day| |fifth| |fortune |half| |hour |hour| |hrs |month |morning |quarter |shift| |tenth| |third| |times |us |week |week| |year
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
.|5| |and| ½|
.|5| |half| ½|
0| 5| five| half| min quarter| ten| twenty| |past| |quarter
19 20
19 20 http www|. |19 |20 |attache |by| |call |in| |letter |linked| |list |see |source |source| |stud |to|
1st| 2nd| 3rd| 4th| 5th| fifth| first| fourth| second| third|
1st| 2nd| 3rd| 4th| first| fourth| second| third|
1st| 2nd| back| first| last| latter| second|
1|/ \d half| |quarter |tenth| |third|
1|/|2 1|/|4 3|/|4 half quarter three|
1|/|2 1|/|4 3|/|4 half quarter |quarter
24|/|7 all| always day| non time year| |any| |are| |break |clock |day |hold |hour |is| |keep |minute |remain |second |shift |stay |time
24|/|7 always any at| every| round| stop without| |day |held| |hold |keep |kept| |night |remain |round |stay |week |year
24|/|7| always| any| day| time| whatsoev |add| |after| |build| |care| |covered |cover| |create| |deliver |do| |endless |find| |fix| |free| |get| |handle| |include |make| |need| |no| |on| |provide |round| |sun| |yours|
2morrow tmr tmrw tmw tommorow tommorro tomorow tomorrow
2| |ccpa| |fedramp |gdpr| |hipaa| |pci|
4th| |4th |day |july
://
:// \d
<!-- [|audito
[|audito |auditor
[|image| |about| |a| |congrat |cool| |free| |great| |how| |interes |isn|'|t |keep| |knows| |know| |nice| |passing |please| |questio |ready| |say| |thank| |town| |unsubsc |wasn|'| |wish|
\d
\d always| for for| next| year| |five| |in| |ten| |time| |year|
\d apr aug autumn| dec fall| feb jan jul jun mar may| new| nov oct quarter| release| sep spring| summer| winter|
\d apr aug autumn| dec fall| feb jan jul jun mar may| nov oct quarter| release| sep spring| summer| version| winter| |year|
\d apr aug dec feb jan jul jun mar may| nd| nov oct rd| sep st| th| |afterno |after| |apr |at| |aug |autumn| |before |before| |beginni |by |by| |cob| |date| |day |day| |dec |early |early| |end| |eod| |eow| |evening |every| |fall| |feb |first| |fortnig |friday |friday| |h |hour |jan |jul |jun |late |late| |lunchti |mar |may| |mid |middle| |midnigh |mid| |minute |monday |monday| |month |month| |morning |next| |night| |noon| |nov |oct |overnig |q |quarter |same| |saturda |sep |spring| |sprint| |start| |summer| |sunday |thursda |time| |today| |tomorro |tonight |tuesday |wednesd |week |weekend |week| |when| |winter| |within| |year|
\d apr aug dec feb jan jul jun mar may| nd| nov oct rd| sep st| th| |afterno |apr |arrange |aug |autumn| |before |before| |beginni |between |booked| |by |cost| |day |day| |dec |early |early| |end| |expense |fall| |feb |fortnig |friday |friday| |h |hour |jan |jul |jun |late |late| |lunchti |mar |may| |mid |middle| |midnigh |mid| |minute |monday |monday| |month |month| |morning |next| |night| |noon| |nov |oct |our| |overnig |q |quarter |same| |saturda |sep |spring| |sprint| |start| |summer| |sunday |thursda |today| |tomorro |tonight |tuesday |wednesd |week |weekend |week| |winter| |within| |year|
\d apr aug dec feb jan jul jun mar may| nd| nov oct rd| sep st| th| |afterno |apr |aug |autumn| |before |before| |beginni |by |day |day| |dec |early |early| |end| |fall| |feb |fortnig |friday |friday| |h |hour |jan |jul |jun |late |late| |lunchti |mar |may| |mid |middle| |midnigh |mid| |minute |monday |monday| |month |month| |morning |next| |night| |noon| |nov |oct |overnig |q |quarter |same| |saturda |sep |spring| |sprint| |start| |summer| |sunday |thursda |today| |tomorro |tonight |tuesday |wednesd |week |weekend |week| |winter| |within| |year|
\d a| eight| fifty| five| forty| four| nine| seven| six| ten| thirty| three| twelve| twenty| two| |per
\d a| half|
\d cent discount price rate
\d cent|
\d cent| s| |cent|
\d coming| spring| sprint| summer| upcoming version| |quarter |release |sprint| |update| |version
\d day month nd| rd| st| th| week |autumn| |batch| |before| |booking |christm |contrac |course| |days| |deliver |easter| |end| |event| |fair| |first| |for| |handove |harvest |invoice |job| |law| |lease| |length| |long| |lot| |months| |month| |opening |order |orders| |order| |project |q |quarter |quote| |renewal |review| |season| |shipmen |spring| |summer| |term| |through |till| |until| |wedding |weeks| |week| |while| |whitsun |winter| |years| |year|
\d day| tomorrow
\d day| |before| |then| |the| |this| |till| |time| |today| |tomorro |until| |yet|
\d dollars euros pounds |a |each| |every| |fortune |hundred |million |month |per| |quarter |thousan |week |year
\d double|- eighty fifteen fifty forty ninety seventy sixty ten thirty twenty |a| |half|
\d double|- eighty fifteen fifty forty ninety seventy sixty ten thirty twenty |half| |quarter |third|
\d eight eighteen eighty eleven fifteen fifty five forty four fourteen nine nineteen ninety one seven seventee seventy six sixteen sixty ten thirteen thirty three twelve twenty two |billion |hundred |million |thousan
\d eight eleven five four nine one seven six ten three twelve two
\d eighteen eighth eleventh fifteent fifth first fourteen fourth hirty| nineteen ninth second seventee seventh sixteent sixth tenth third thirteen thirtiet twelfth twentiet wenty|
\d eighteen eighth eleventh fifteent fifth first fourteen fourth nineteen ninth second seventee seventh sixteent sixth tenth third thirteen thirtiet twelfth twentiet |eighth |fifth |first |fourth |ninth |second |seventh |sixth |third
\d eighteen eighth| eleventh fifteent fifth| first| fourteen fourth| hirty| nineteen ninth| second| seventee seventh| sixteent sixth| tenth| third| thirteen thirtiet twelfth| twentiet wenty|
\d eighteen eighth| eleventh fifteent fifth| first| fourteen fourth| nineteen ninth| second| seventee seventh| sixteent sixth| tenth| third| thirteen thirtiet twelfth| twentiet |eighth| |fifth| |first| |fourth| |ninth| |second| |seventh |sixth| |third|
\d eight| fifty| five| forty| four| nine| seven| six| ten| thirty| three| twelve| twenty| two| |fifteen |fifty| |five| |forty| |hundred |ten| |thirty| |twenty|
\d er| http re| |attache |auditor |by| |certifi |expire |issued| |letter| |link| |number| |page| |questio |report| |scope| |see| |to| |until|
\d hirty| wenty| |apr |aug |christm |dec |easter| |eightee |eighth| |elevent |feb |fifteen |fifth| |first| |fourtee |fourth| |jan |jul |jun |mar |may |ninetee |ninth| |nov |oct |second| |sep |sevente |seventh |sixteen |sixth| |tenth| |third| |thirtee |thirtie |twelfth |twentie
\d hirty| wenty| |eightee |eighth |elevent |fifteen |fifth |first |fourtee |fourth |ninetee |ninth |second |sevente |seventh |sixteen |sixth |tenth |third |thirtee |thirtie |twelfth |twentie
\d hirty| wenty| |eightee |eighth| |elevent |fifteen |fifth| |first| |fourtee |fourth| |ninetee |ninth| |second| |sevente |seventh |sixteen |sixth| |tenth| |third| |thirtee |thirtie |twelfth |twentie
\d http ies| www|. y| |19 |20 |attache |by| |call |in| |letter |linked| |list |see |source |source| |to|
\d http |20 |apr |aug |dec |feb |jan |jul |jun |mar |may |nov |oct |sep
\d http |attache |auditor |by| |cent |certifi |expire |issued| |letter| |link| |number| |page| |questio |report| |scope| |see| |to| |until|
\d ment |discoun |fee |increas |price |rate |rent| |surchar |tariff|
\d m| |at| |between |noon|
\d nancial| scal|
\d nd| rd| st| th| |apr |aug |christm |dec |easter| |eightee |eighth| |elevent |feb |fifteen |fifth| |first| |fourtee |fourth| |jan |jul |jun |mar |may |ninetee |ninth| |nov |oct |second| |sep |sevente |seventh |sixteen |sixth| |tenth| |third| |thirtee |thirtie |twelfth |twentie
\d or| rom| |once| |use|
\d time| |below| |fast| |fifteen |five| |four| |instant |is| |millise |of| |one| |sixty| |split|- |stays| |sub |ten| |thirty| |two| |under|
\d tomorrow |fri |mon |satur |sun |thurs |tues |wednes
\d |10| |5| |five| |majorit |ten|
\d |10| |all| |almost| |double| |dozens| |eighty |eight| |everybo |everyon |fifteen |fifty |forty |four| |hundred |most| |nearly| |ninety |nine| |of| |practic |quarter |seventy |seven| |sixty |ten |thirds| |thirty |thousan |three| |twenty |two|
\d |10| |almost| |double| |eighty |fifteen |fifty |five| |forty |majorit |nearly| |ninety |nine| |of| |practic |quarter |seventy |sixty |ten |ten| |thirds| |thirty |three| |twenty |virtual
\d |3 |apr |aug |christm |dec |easter| |eightee |eighth| |elevent |feb |fifteen |fifth| |first| |fourtee |fourth| |jan |jul |jun |mar |may |ninetee |ninth| |nov |oct |second| |sep |sevente |seventh |sixteen |sixth| |t |tenth| |third| |thirtee |thirtie |twelfth |twentie
\d |3 |eightee |eighth |elevent |fifteen |fifth |first |fourtee |fourth |ninetee |ninth |second |sevente |seventh |sixteen |sixth |tenth |third |thirtee |thirtie |twelfth |twentie
\d |31
\d |4| |7| |8| |9| |eight| |four| |nine| |of| |seven|
\d |9| |all| |double| |dozens| |eighty |everybo |everyon |every| |fifteen |fifty |five| |forty |four| |hundred |most| |ninety |out| |seventy |sixty |ten |ten| |thirty |thousan |three| |twenty |two|
\d |9| |all| |double| |eighty |every| |fifteen |fifty |forty |four| |ninety |out| |seventy |sixty |ten |ten| |the| |thirty |three| |twenty |two|
\d |a |couple| |five| |four| |six| |three| |till| |two| |until|
\d |access| |best |better |chance |choice |faster |feel |feeling |fewer |fun |got| |greater |higher |idea |lost| |lower |more |most |no| |opportu |option |peace |problem |questio |result |rid| |roi |saving |sense |started |stuck| |time |tired| |to| |trouble |used| |value
\d |act |ada |basel |ccpa |ce |cmmc |coppa |cpra |data| |dora |dsgvo |environ |epa |fda |fedramp |ferpa |finra |gdpr |glba |haccp |hipaa |hitrust |industr |itar |law |legal |legisla |mifid |nis |osha |pci |privacy |psd2 |reach |regulat |rohs |safety |securit |sox |tax |ul |wcag
\d |ada |basel |ccpa |ce |cmmc |coppa |cpra |data| |dora |dsgvo |environ |epa |eu| |fda |fedramp |ferpa |finra |gdpr |glba |haccp |hipaa |hitrust |industr |itar |law |legal |legisla |mifid |nis |osha |pci |privacy |psd2 |reach |regulat |rohs |safety |securit |sox |tax |ul |wcag
\d |afterno |all| |approv |both| |bridge| |buildin |commiss |complet |connect |convers |convert |council |customs |cutover |cut|-|o |day| |deploy |dozen |each| |eleven| |entire| |everybo |everyon |everyth |every| |extensi |factory |fifty| |forty| |from| |fully| |full| |go|-|li |hour |house| |hundred |impleme |inspect |integra |kitchen |licen |line |live| |lot| |migrat |minute |morning |network |onboard |operati |overnig |permit |plannin |plant| |platfor |product |project |rebuild |rebuilt |refurb |rest| |retrofi |rollout |roll|-| |roof| |system |ten| |thirty| |thousan |total| |twelve| |twenty| |warehou |whole| |works| |you|
\d |afterno |day |day| |double| |eighty |fifteen |fifty |forty |hour |hour| |hrs |morning |ninety |seventy |shift| |sixty |ten |thirty |twenty |week |week|
\d |agenda| |agreeme |article |attende |book| |budget| |calenda |clause| |comment |contrac |data| |deck| |earning |figures |forecas |guideli |her| |him| |invite| |invoice |issue| |it| |line| |list |magazin |meeting |memo| |minutes |newslet |note| |numbers |order |paragra |press| |quote| |report| |results |row| |schedul |section |sentenc |slide |slide| |spreads |survey| |them| |you|
\d |agenda| |agreeme |article |a| |book| |budget| |calenda |contrac |data| |deck| |earning |figures |forecas |guideli |her| |him| |invite| |invoice |issue| |list |magazin |meeting |memo| |minutes |newslet |numbers |order |press| |quote| |report| |results |schedul |slide |spreads |survey| |them| |the| |to| |you|
\d |agreeme |annex| |appendi |card| |contrac |exhibit |form| |frame| |in| |msa| |of| |per| |plan| |quote| |schedul |service |sla| |terms| |under| |warrant
\d |agree| |approve |board| |cancel| |change| |clause| |contrac |cut| |drop| |extend| |finance |fine| |give| |grant| |knock| |lawyers |legal| |lower| |my| |offer| |period| |policy| |promise |refund| |rewrite |scrap| |sign| |small| |strike| |take| |terms| |waive| |you|
\d |all| |back| |discoun |free| |guarant |half| |include |lifetim |no| |off| |unlimit
\d |all| |double| |eighty |every| |fifteen |fifty |forty |in| |ninety |of| |seventy |sixty |ten |the| |thirty |three| |twenty |two|
\d |almost| |double| |eighty |fifteen |fifty |forty |half| |most| |nearly| |ninety |practic |quarter |seventy |sixty |ten |thirds| |third| |thirty |twenty
\d |answer| |email| |letter| |mail| |note| |offer| |reads| |reply| |term |text| |version |wording
\d |apr |april |aug |august |autumn |dec |decembe |fall |feb |februar |first |fourth |jan |january |jul |july |jun |june |mar |march |may |nov |novembe |oct |october |second |sep |septemb |spring |summer |third |winter
\d |apr |april |aug |august |dec |decembe |feb |februar |jan |january |jul |july |jun |june |mar |march |may |nov |novembe |oct |october |sep |septemb
\d |apr |aug |dec |feb |jan |jul |jun |mar |may |nov |oct |sep
\d |apr |aug |dec |feb |jan |jul |jun |mar |may| |nov |oct |of| |sep
\d |april| |are| |august| |autumn| |christm |cost |decembe |easter| |except| |excludi |februar |friday| |from| |is| |january |july| |june| |march| |may| |monday| |month |nothing |novembe |october |septemb |spring| |summer| |the| |thursda |tuesday |wednesd |week |winter| |year
\d |are| |hold |is| |keep |remain |stay
\d |at| |behind| |from| |in| |on| |under|
\d |at| |for| |hundred |in| |many| |t |thousan |with|
\d |a| |back| |countle |dozens| |each| |earlier |eight| |every| |faster| |five| |four| |half| |hundred |off| |per| |six| |sooner| |ten| |three| |twenty| |two|
\d |a| |five| |four| |one| |six| |three| |two|
\d |a| |half| |one| |the|
\d |back| |better| |boost| |cut| |double| |down| |faster| |fewer| |fill| |grow| |half| |higher| |improve |increas |less| |lower| |more| |new| |reduce| |save| |triple| |twice| |up|
\d |because |cause| |certain |contrac |don|'|t |enginee |example |find| |if| |instanc |i|'|m| |last| |limit| |means| |month| |reason| |report| |seat| |so| |team| |unit| |way| |we| |what| |writing |year|
\d |best| |biggest |busines |compani |countle |custome |doctors |dozens| |everybo |everyon |experts |fortune |half| |hundred |industr |largest |leading |major| |many| |million |most| |people| |profess |teams| |thousan |top| |world|'
\d |between |from| |in| |last| |since| |this| |until|
\d |bill |charge |cost |costs |discoun |fee |fees |per| |premium |price |prices |pricing |quote |rate |rates |renewal |rent |subscri |tariff
\d |broken| |charge |cut| |discoun |fault |fee |grant |hedge |invoice |in| |late |minimum |missing |paid| |price |rate |rebate| |refund |rent |wrong
\d |broken| |cut| |discoun |fault |her| |his| |invoice |its| |late |missing |paid| |rebate| |refund |their| |the| |wrong
\d |broken| |cut| |discoun |fault |increas |invoice |late |lowered |missing |paid| |raised| |rebate| |refund |the| |up| |wrong
\d |busines |enterpr |gold| |growth| |it| |on| |plan| |plus| |premium |profess |pro| |standar |starter |team| |to| |unlimit
\d |by| |end| |until|
\d |by| |fiscal |of| |q |until|
\d |by| |of| |our| |the| |until|
\d |charge |cost |costs |discoun |fee |fees |licen |monthly |premium |price |prices |price| |pricing |quote |rate |rates |renewal |rent |subscri |tariff
\d |couple| |few| |five| |four| |handful |one| |six| |three| |two|
\d |discoun |fee |increas |insta |price |rate |rent| |surchar |tariff|
\d |discoun |price| |rate|
\d |double| |eighty |fifteen |fifty |five |five| |forty |four |four| |ninety |seventy |sixty |six| |ten |ten| |thirty |three |three| |twenty |twenty| |twice| |two |two|
\d |eight |eleven |five |four |half |nine |noon |noon| |one |seven |six |ten |three |twelve |two
\d |eight |eleven |five |four |midnigh |nine |noon |one |seven |six |ten |three |twelve |two
\d |eight |eleven |five |four |nine |one |seven |six |ten |three |twelve |two
\d |eightee |eighth |elevent |fifteen |fifth |first |fourtee |fourth |ninetee |ninth |second |sevente |seventh |sixteen |sixth |tenth |third |thirtee |thirtie |twelfth |twentie
\d |eightee |eighth| |elevent |fifteen |fifth| |first| |fourtee |fourth| |ninetee |ninth| |second| |sevente |seventh |sixteen |sixth| |tenth| |third| |thirtee |thirtie |twelfth |twentie
\d |eightie |fifties |ninetie |seventi |sixties
\d |eight| |eleven| |five| |four| |midday |nine| |noon |one| |seven| |six| |ten| |three| |twelve| |two|
\d |five| |four| |half| |ten| |times| |twice|
\d |five| |four| |once| |six| |three| |twice| |two|
\d |half |quarter |year
\d |half| |quarter
\d |hundred |million |thousan
\d |hundred |thousan
\d |month| |quarter |week| |year|
\d |next|
\d |our |that |the |this |today|'
\d |per
\d |year
about| for| from| of|
absentee admin| attritio bookings bottom| carrying cash churn| cloud| complain consumpt conversi cost customer cycle| deals| defect downtime efficien electric energy| engageme error| expense footfall freight| fuel| growth| handling headcoun heating| income| insuranc inventor labo leads| lead| margin market| no|-|sho orders| output| overhead overtime payback| payroll| phone| pipeline power| processi producti profit profitab reject renewal| reply| response retentio return returns| revenue roi| sales| savings| scrap| shipping shrinkag spending spend| stock throughp traffic| turnover waste| water| workload yield| |booked| |line| |market| |rate |volume|
absolute accepted agreed| alright| ccept| certainl deal| excellen fine| gladly| good| great| gree| happy| lovely| okay| ok| perfect| sounds| super| sure| thank understo works| yeah| yep| yes| |accepta |alright |course| |enough| |fine| |good| |great| |happy| |means| |okay| |ok| |perfect |problem |right| |suits| |will| |works| |would|
absolute agreed| all| any| aye| can| certainl consider count| deal| definite done| easy| gladly| happy| okay| ok| please| right| sure| yeah| yep| yes| yup| |bet| |bother| |can| |count| |course| |depend| |down| |do| |me| |mine| |number| |ours| |pleasur |problem |rely| |sure| |us| |will| |word| |works| |worries
absolute aye| deal| done| fine| good| grand| great| lovely| nah| okay| ok| perfect| right| sure| that| works| yeah| yep| yes| yup| |course| |is|
absolute certainl definite for| of|
absolute certainl definite sure| ye |bother| |boys| |colleag |course| |crew| |deliver |done| |driver| |finishe |fixed| |girls| |guys| |lads| |men| |paid| |people| |problem |ready| |sorted| |staff| |sure| |team| |worries
absolute certainl definite |course| |sure|
absorb| bear| carry| cover| pick| shoulder
absorb| bear| carry| cover| shoulder |up|
accept alter approach bill bother cancel chang charg chas claim contact cut delet disconne discuss disturb giv invoic mark mention pester quot rais releas remov sell shar sign tak talk throw touch
accordin followin further| |agreed| |answer| |confirm |discuss |draw| |inform| |list| |mind| |need| |note| |refer| |reply| |respons |see| |show| |thought |underst |write|
accounts billing| complian dispatch engineer finance| hr| it| legal| logistic onboardi operatio ops| procurem purchasi qa| underwri
ach| cent| day hour minute second very| |100| |app |call |cloud |connect |defect |deliver |faultle |flawles |inside| |in| |label |line |lost| |mis |network |outage |perfect |pick |platfor |portal |server |shop |site |spotles |system |website |within| |you
ach| inside| very| within| |busines
ach| inside| very| within| |day
ach| very|
ach| very| |all| |half| |many| |most| |nearly| |practic
add admit always| begin bring| click| close come| confess deny| drag| drop| emphasi end explain| filter| finish get| give| go| grant| hand| hang| hold| hover| jump| just keep| kick| leave| let| listen| make| mention move| mute never| note open pass| pause| point| pull| put| quote read| recap remind remote| repeat rephrase return| run| say scroll| see show| shut skip| spare| start stop| stress summari take| talk talk| tell| think tick| turn| unmute untick| walk| wind| wrap| zoom| |admit| |ask| |at| |best |be| |blunt |bridge| |brief |candid |careful |clear |confirm |day |desktop |devil| |direct |drop| |enter| |example |fifty| |forgott |forward |frank |going| |go| |guess |hold |honest |into| |in| |jump| |leave| |minute |moment |mute |names| |next| |notes| |open |point |point| |questio |quick |run| |save| |say| |screen |second |short |slide |somethi |speaker |spirit| |stab |straigh |tab |there |thing |through |to| |transpa |way| |window |word|
add| agree| begin| catch| chat| connect| continue decide| discuss| do| draw| evaluate find| go| have| look| make| meet| move| plan| put| reconven review| run| say| schedule see| speak| start| take| talk| think| try| use| work| write| |into| |started |togethe
add| amend| bill| cancel| change| charge| check| confirm| correct| count| forward| invoice| mail| move| pay| print| refund| review| send| share| update|
add| arrange| ask| block| book| bring| change| chase| check| clean| clear| collect| copy| draft| fix| get| give| have| hold| install| keep| leave| let| look| make| move| order| organise organize pick| prepare| print| put| read| remove| reserve| return| set| sort| take| test| translat update| wash| write| |it| |me| |that| |us|
add| ask| chase| claim| give| mention| pester post| put| tell| |adding |asking| |chargin |chasing |claimin |putting
add| call| change| check| choose| click| close| come| copy| create| delete| drag| enter| export| filter| give| go| hit| log| make| move| name| open| paste| pick| put| read| record| refresh| remove| save| say| select| set| share| show| sort| start| stop| submit| switch| take| type| upload| zoom|
add| call| change| check| choose| click| close| copy| create| delete| drag| enter| export| filter| give| go| hit| log| make| move| name| open| paste| pick| put| read| record| refresh| remove| save| say| select| set| share| show| sort| start| stop| submit| switch| take| type| upload| zoom| |back|
add| give| include| provide| throw|
add| give| include| provide| |in|
ade| ady| ed| en| ft| nt| one| pt| ut| wn|
ade| front| shop| |account |archive |b |bathroo |boiler| |booklet |books| |branch |bridge| |brochur |buildin |canteen |catalog |clinic| |convers |databas |data| |doors| |elevato |extensi |factory |fleet| |floor |furnitu |garage| |hall| |harvest |heating |install |kitchen |lab |lift| |line| |machine |migrati |move| |network |order| |oven| |payroll |plant| |plumbin |practic |presses |press| |print| |rebuild |rollout |roof| |server| |shop |site| |softwar |stage| |stand| |store |surgery |system| |tills| |track| |trucks| |vans| |wall| |warehou |website |windows |wiring| |worksho
ade| front| shop| |account |archive |bathroo |boiler| |booklet |books| |branch |bridge| |brochur |buildin |canteen |catalog |clinic| |convers |databas |data| |doors| |elevato |extensi |factory |fleet| |floor |furnitu |garage| |hall| |harvest |heating |install |kitchen |lab |lift| |line| |machine |migrati |move| |network |order| |oven| |payroll |plant| |plumbin |practic |presses |press| |print| |rebuild |rollout |roof| |server| |shop |site| |softwar |stage| |stand| |store |surgery |system| |tills| |track| |trucks| |vans| |wall| |warehou |website |windows |wiring| |worksho
administ secretar
advent| |sunday|
aedt aest sydney|
aedt aest |time
afternoo day fortnigh hour month morning week weekend
afternoo day hour minute morning| week weekend| |afterno |day |hour |minute |morning |week |weekend
afternoo day| evening| morning| night|
afternoo evening lunch morning night
afternoo evening| morning| night|
after|
after| also| and| as| because| before| but| once| or| plus| since| so| that| then| when| while|
after| although as| because| before| how| if| once| provided since| that| though| unless| until| whatever what| whenever when| wherever where| whether| whicheve which| while| whoever| who| why| |case|
after| assuming as| because| before| if| once| provided since| till| unless| until| when| whether| while|
after| before| once| when| while| |hang| |moment| |soon|
after| if| once| should| unless| until| whenever when| with| |soon|
after| immediat inside| instantl in| under| within| |away| |day |than| |the|
after| later|
after| |than|
agree allow approve authori let| n|'|t| sign |not| |or| |without
agree allow approve authori let| |before| |by| |i| |off| |until| |we| |within| |without
ahead| before| earlier| prior| |advance |side|
ahead| superior |than|
ail essage ing message phone
ail essage machine message phone
ail| essage|
aint| t|
aiting| orking| |answere |apolog |arrived |been| |behind| |called| |came| |come| |couldn| |delay |deliver |didn|'| |done| |down| |dropped |fell| |finishe |followe |getting |gone| |got| |hands| |happen| |hasn|'| |haven|' |junk| |later| |late| |left| |long| |lost| |made| |missed| |never| |news| |nobody| |nothing |no|-|on |only| |overdue |picked| |promise |rang| |ready| |replied |sent| |shipped |should| |show| |silence |slide| |slid| |slipped |slow| |sorry| |spam| |stands| |taken| |that|'| |told| |waiting |wait| |which| |wrong| |wrote|
alert bounce digest events mailer marketin news newslett no not notifica notify updates
alert bounce digest events mailer marketin news newslett notifica notify reply updates
alled ontacted |call|
allow| approve| book| choose| confirm| give| grant| join| let| lock| order| pay| renew| return| send| sign| subscrib take| |yes|
allow| give|
allow| give| grant|
allow| lemme| let|
all|
all| alright any better care desire easier fine help helpful interest like need ok okay prefer question suit useful want wish work |desired |have| |helpful |interes |necessa |needed |need| |require |useful |wanted |want|
all| always| any| each| every| forever|
all| any| each| every| it| whatever whicheve
all| hallowee hallowe|
all| ould| would| |you|
all| ould| |like| |prefer| |want|
all| the| througho
all| througho |entire| |whole|
all| |of|
all| |the|
alright any better care desire easier fine help helpful interest like need ok okay prefer question suit useful want wish work |desired |helpful |interes |necessa |needed |require |right |useful |wanted |you|
also| and| but| n|'|t| oh| plus| |after| |before| |cannot| |can|'|t |each| |every| |if| |meantim |moment| |not| |no| |once| |soon| |until| |wheneve |when|
also| and| oh| plus| then|
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
and| how| now| so| what|
and| now| so| |about|
and| whatever |anythin
annot| an| an|'|t| ouldn|'| ould| |so|
annot| an|'|t| ouldn|'| ould|
annot| an|'|t| ouldn|'| |another |approva |approve |best| |bigger| |biggest |built |carry| |certifi |cheaper |cheapes |correct |cure| |date| |depends |differe |digital |dishwas |early| |employ| |enough |experie |faster| |fastest |figure |fix| |further |guarant |hangs| |have| |higher| |hold| |idea| |include |keep| |know| |local| |lower| |made |make| |meant |much| |never| |nobody| |only| |optimis |other| |own| |possibl |promise |quickes |quoted| |rated |rather| |referen |right| |run| |said| |say| |sent| |simpler |smaller |still| |stock| |strong| |suitabl |swear| |tell| |tested |told| |true| |vouch| |waterpr |wrote|
annually daily fortnigh monthly quarterl weekly yearly
anonymou complian covered| encrypte lawful| legal| protecte safe| secure| unhackab watertig |complia
anonymou complian in| lawful| legal| protecte safe| secure| unhackab watertig |legally |safe|
another| back| disappea double doubles expire expires goes| gone go| increase lose lost miss rise rises somebody someone| withdraw |price |table
answer box certific contract copies| copy| credit credit| discount draft form invitati invoice key letter link list machine mail note pallet parcel part plan quotatio quote receipt refund replacem report sample somethin spare summary| unit update voucher
answer box certific contract copies| copy| credit discount draft form invitati invoice key letter link list machine mail note pallet parcel part plan quotatio quote receipt refund replacem report sample somethin spare summary| unit update voucher |note
answer mailbox voice
answer| reply| respond|
answer| |busy| |connect |message |unanswe |voice
answer| |to|
anything nothing| |change |customi |extra |feature |however |integra |request |revisio |until| |wish
anywhere elsewher |above| |ahead| |anyone |better| |beyond| |faster| |price |superio |world|'
any| end| midnight next| now shortly soon today tomorrow tonight |afterno |another |book| |busines |buy| |commit| |days |decide| |end| |evening |friday |grab| |hours |in| |midnigh |monday |month |morning |noon |order| |other| |quarter |reserve |secure| |several |sign| |thursda |tomorro |tonight |tuesday |wednesd |week |weekend
any| end| midnight next| now shortly soon today tomorrow tonight |afterno |busines |days |end| |evening |friday |hours |midnigh |monday |month |morning |noon |quarter |thursda |tomorro |tonight |tuesday |wednesd |week |weekend
anzac|
an| ould|
an| ould| |absorb| |as| |bear| |care| |carry| |clean |configu |doesn|' |does| |do| |from| |handle| |install |maintai |manage |migrate |never| |not| |pay |run |sell |set |take |take| |update |won|'|t |wouldn| |you|
an| ould| |best| |be| |good| |great| |handy| |ideally |ideal| |i| |latest| |lovely| |perfect |please| |possibl |we|
an| ould| |easier| |simpler
an| un| |adverti |agency| |agent| |airline |answer |answere |arrive |arrived |behind |booked| |broke| |came| |cancell |carrier |clear |closed |cloud| |collect |come |company |confirm |contrac |courier |customs |damaged |delayed |deliver |dhl| |dispatc |distrib |down |dpd| |entered |evri| |fedex| |forward |foundry |gls| |haulier |held| |holding |holds| |hold| |hosting |house| |importe |interne |kept| |laborat |lab| |landlor |late |line| |loaded| |lost |maersk| |mail| |manufac |mislaid |mixed| |network |office| |overloa |packed| |parcelf |payment |pick |print |printed |produce |release |replied |reply |running |send |sent| |service |ship |shipped |show |slipped |stock |strike |sub |supplie |supply |telepho |tnt| |transla |turn |turned| |ups| |usps| |vendor |went| |wholesa |wrote|
applies| carries| counts| goes| holds| |good|
apply| give| issue| process| raise| send|
appointm board| concert| contract election fair| fee hall| match| meeting| party| payroll| peak| port| premiere quarter| rate review| rollout| season| shoot| show| steerco| tariff| tourname visit| vote|
apprecia get| hear| understa |amazed| |amazing |assured |best| |don|'|t |every |fine| |great| |honestl |issue| |leave| |love| |never| |nothing |okay| |ok| |point| |problem |questio |right| |see| |super| |trust| |we|'|re |we|'|ve |worries |worry| |wouldn|
approved canceled cancelle dropped| extended forgotte gone| granted| struck| waived|
approve| book| choose| confirm| join| order| pay| renew| return| say| sign| subscrib take| |in| |me| |us|
apr april aug august dec december feb february jan january jul july jun june mar march may nov november oct october sep septembe
april|
april| apr| august| aug| december dec| february feb| january| jan| july| jul| june| jun| march| mar| may| november nov| october| oct| sep septembe
april| apr| august| aug| december dec| february feb| january| jan| july| jul| june| jun| march| mar| may| november nov| october| oct| sep septembe |april| |apr| |august| |aug| |decembe |dec| |februar |feb| |january |jan| |july| |jul| |june| |jun| |march| |mar| |may| |novembe |nov| |october |oct| |sep |septemb
arbor|
are| come get goes| is| stay |be|
armistic remembra veteran
arrange| ask| book| bring| call| check| circulat draft| find| forward| get| look| mail| prepare| put| send| set| share| write| |care| |it| |that| |this|
arrange| book| e| get| put| schedule send| |up|
arrange| book| get| organi put| schedule send| set|
arrier arriv leave ourier ship |boat |dispatc |its| |lorry |pallet |plane |replace |road |ship |shipped |stock |their| |train |truck |van
arrier ourier |at| |in| |leave| |on| |ready| |with| |you |yours|
arriv due| leave ship |dispatc |in| |replace |shipped |the| |way
arrive come follow land leave reach stand
arrive| be| come| follow| go| land| launch| leave| reach| ship| |carrier |courier |haulier |in| |its| |post| |printer |their|
artin| lk
ascensio
ashura
ash|
ask| call| check| click| copy| enjoy| go| have| hope| let|'|s| open| remember see| send| tell| there| use| write| you| |appreci |faxed| |forward |hope| |know| |sent| |sure| |wish| |you|
ask| check| confirm| explain| find| inform| know| let| look| note| remind| see| tell| warn| |note|
ask| check| confirm| explain| inform| know| let| look| make| note| remind| tell| warn| |if| |out| |that| |when| |whether
ask| check| confirm| explain| inform| know| let| look| note| remind| tell| warn| |a| |if| |out| |that| |when| |whether
ask| check| figure| find| follow| look| speak| talk| touch| |answer |answer| |ask |check |decisio |look |reply |reply| |respons |see |touch |update |update|
ask| get| have| tell|
ask| off| |anybody |anyone| |approva |board| |boss| |directo |else| |finance |first| |lawyers |lead| |legal| |managem |manager |office| |permiss |signatu
assover esach
assuming as| concerni if| once| provided regardin should| till| unless| until| when |case| |day| |far| |long| |minute| |moment| |soon|
assuming as| if| once| provided unless| whenever when|
assuming if| once| provided unless| whenever when| |as|
assuming if| once| provided unless| whenever when| |soon|
assumpti
assure| confirm| guarante promise| say| tell| |know|
astern| est et
as| at| by| currentl until| |now |th |to| |until|
as| beginnin from| starting through| till| until| |to|
as| better| cheaper| faster| more| |against |to| |unlike| |with|
as| ed| ere| |bought| |brought |found| |gave| |got| |had| |left| |lost| |made| |met| |paid| |said| |saw| |sent| |spoke| |told| |took| |went| |wrote|
as| once| when|
as| |access| |any |anythin |as| |calls| |changes |consult |help| |hours| |mainten |returns |revisio |seats| |service |storage |support |trainin |updates |upgrade |usage| |users| |visits| |whateve
at |chip |contrib |count |deduct |down| |for| |fund |giv |leav |mark |match |pay |paypal |pledg |put |settl |sign |spar |sponsor |take |tip |transfe |up| |venmo |wire |with| |write
at |chip |contrib |pay |pledg |sponsor |transfe |wire
atch atche ondition |commitm |contrac |lock|-| |minimum |notice| |obligat |print|
ate ating| |afford |amount| |answer| |anythin |bring |chip |chippin |chip| |commit |committ |contrib |count| |cover |cut |do |figure| |fund |give |giving| |go |hand |how| |increas |invest |in| |kick |leave |leaving |lower |make |making| |manage |managin |match |mind| |much| |number| |offer |offer| |part| |pay |paypal |pledge |pledgin |propose |put |putting |put| |raise |raising |reduce |say| |send |settle |settlin |spare |sparing |spend |sponsor |start |stretch |suggest |sum| |support |throw |tip |tipping |transfe |venmo |what| |wire
ate ating| |afford |bring |chip |chippin |choose| |commit |committ |contrib |cover |cut |deduct| |do |fund |get| |give |giving| |go |good| |go| |hand |increas |invest |in| |kick |leave |leaving |let |lower |make |make| |making| |manage |managin |mark| |match |offer |part| |pay |paypal |pick| |pledge |pledgin |put |putting |put| |raise |raising |reduce |send |settle |settlin |sign| |spare |sparing |spend |sponsor |start |stretch |support |take| |thinkin |throw |tip |tipping |transfe |venmo |wire |write| |you|
ate ating| |afford |bring |chip |chippin |commit |committ |contrib |cover |cut |do |fund |give |giving| |go |hand |increas |invest |kick |leave |leaving |lower |make |making| |manage |managin |match |offer |part| |pay |paypal |pledge |pledgin |put |putting |raise |raising |reduce |send |settle |settlin |spare |sparing |spend |sponsor |start |stretch |support |throw |tip |tipping |transfe |venmo |wire
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
at| at|'|s| ese| ey|'|re| ose|
at| at|'|s| |accept |agree |doesn|' |does| |isn|'|t |is| |not| |wait |with |won|'|t
at| between| by| from| latest| not| through| until| up| within| |day| |or| |than| |very|
at| covered free included |cap |charge |extra |limit |nothing |price |us
at| currentl just| right| |moment |now |point| |present
at| ere| |worst|
at| e|
at| e| ose|
at| free included without| |extra |free |us
at| ich| |by| |can| |could| |do| |how| |may| |shall| |should| |what| |when| |will|
at| not| |and| |as| |or| |than|
at| this|
at| time
at| to| with| w|/ |way |your|
at|'|s| ey|'|re| |are| |is|
august| summer|
australi
autumn fall spring summer winter
autumn|
autumn| fall| spring| summer| winter|
av
aw| een| ees| ee| |achieve |boost |close |cut |double |drop |earn |elimina |enjoy |expand |experie |gain |gets| |get| |got| |gr |halve |hit| |improve |increas |lower |made| |make |paid| |raise |reach |recover |reduce |report |save |shave |slash |triple |went| |wins| |win| |won|
ay| ight|
ay| ight| |able| |aiming| |aim| |attempt |endeavo |expecti |expect| |hopeful |hope| |hoping| |intendi |intend| |likely| |looking |look| |maybe| |plannin |plan| |possibl |probabl |see| |should| |strive| |think| |trying| |try|
a|
a| one|
a| one| three| two|
a| ours| our| ou|
a| quarter|
a| wa|
back| site| |answer |answer| |below| |failove |is| |latency |load |of| |process |query |reactio |recover |repair| |reply |reply| |resolut |respons |results |search |support |under|
back| |answer| |boot| |deliver |failove |loading |load| |process |query| |reactio |recover |repair| |reply| |resolut |respons |switch |turnaro
back| |answer| |deliver |load| |reactio |repair| |reply| |resolut |respons |waiting
back| |answer| |enginee |replace |reply| |respons |technic
baisakhi sakhi vaishakh
baisakhi vai vaishakh
bank|
bank| count| depend| put| rely|
bank| count| depend| rely| |commitm |promise |word|
basant| vasant|
bastille
before|
before| by| for| from| on| this| till| until| |later|
before| by| for| from| on| this| till| until| |than|
before| in| |of| |than| |to|
before| this| |of| |than| |to|
beginnin early| start|
beginnin from| starting through| till| until| up| |of|
beginnin open| sod start|
beginnin start| |days| |part|
better| cheaper| faster| more| |against |cheap| |compare |fast| |good| |unlike| |well|
between|
between| from|
be|
be| come| launch |into |live
be| coming follow land reach |out
be| follow| ship|
be| hear| know|
be| see|
be| |by| |in| |round|
be| |call|
be| |invit
be| |you|
bhai|
billion gazillio million zillion
bill| cancel| change| charge| contact| delete| disappoi disclose exceed| forget| increase interrup invoice| leave| lose| miss| publish| raise| release| remove| resell| reveal| sell| send| share| spam| start| switch| touch| use| |above| |account |asked| |before| |billed| |billing |bill| |charged |chargin |down| |increas |invoice |over| |passed| |raising |stateme |tab| |until| |without
black|
blazing breaking charge |all|-|i |awe|-|i |blazing |bleedin |breed |chang |crystal |custome |cutting |degree |disrupt |end|-|t |enterpr |feature |first| |future| |generat |holisti |jaw|-|d |leading |lightni |magica |mind|-| |next|-| |notch |one|-|s |paradig |premium |purpose |revolut |silver| |solid |state| |super |superch |superio |synerg |ultimat |ultra|- |unforge |visiona |world |world|-
block| freeze| hold| keep| leave| lock| put| reserve| save| set| store|
block| freeze| hold| keep| leave| lock| reserve| save| store| |aside|
board catch get take |at|
body| ne| tamper|- |don|'|t |drink| |eat| |if| |one| |safe| |swim| |touch| |use| |walk|
body| ne| |carries |carry| |goes| |go| |one| |the| |to| |what| |you|
body| ne| |one|
body| one|
body| one| |he| |she| |they| |whoever |your |you|
body| tamper|- your| |of| |one| |this|, |to| |you|
body| tamper|- |lawyer| |money|' |one| |safe| |them| |us|
body| |100|% |accept| |complet |complia |entirel |even| |find| |fully| |hacker| |happy| |legally |legal| |love| |never| |nothing |obligat |one| |outside |party| |regulat |satisfi |totally
body| |any |better| |comes| |faster| |like| |one| |other|
body| |automat |cost |disrupt |downtim |effort |effortl |extra| |going| |hands|- |hassle |hassle| |interru |isn|'|t |never| |not| |one| |pain |risk |risk|-| |safe| |seamles |smooth| |stress| |trainin |trouble |won|'|t
body| |never| |not| |one| |won|'|t
body| |of| |one|
body| |one|
bom
bonfire| |fawkes
book |delay |err |forget |get |mis |overhea |oversel |skip |sleep
bookings calls| cancella claims| complain deliveri enquirie invoices orders| parcels| payments question requests returns| tickets|
booking| calling| creditin deliveri dropping fitting| forwardi installi mailing| ordering posting| refundin ringing| sending| shipping uploadin
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
breakfas dinner supper tea
bring come earn make pay return
bringing creditin deductin freezing having| knocking refundin reimburs taking| throwing waiving| writing|
bring|
bring| carry| haul| pick| take|
bring| come| join| show| take| walk|
bring| come| join| show| walk| |along|
bring| cone| cover| dock| drop| get| give| hold| leave| let| make| pay| pull| put| return| ring| sign| stay| stop| take|
bring| get| give| hand| show|
bring| get| give| have| send|
british bst gmt|/|bs london uk
buck dollar euro quid|
buddha|
built| creditin cut| deductin done| drawn| ed| freezing knocking made| refundin reimburs sent| waiving| |bring| |call| |check| |draw| |for| |in| |look| |make| |me| |off| |own| |put| |redo| |send| |swap| |us| |write|
burden| effort| hassle| heavy| risk| trouble| work|
burden| effort| hassle| risk| trouble| work| |lifting
burns|
business category city class continen country europe field globe industry league market nation planet region sector segment space state trade world |america |anywher |around |asia |availab |built |class |earth |europe |exists |far |globall |going |hands| |kind |made |money |none |period |there |uk |us |world |worldwi
business close| cob cop end| eob eobd |on| |today| |tomorro
business cob cop eob eobd |of| |on| |today| |tomorro
business end fortnigh month qtr quarter week wk work year |week
business working| work|
buy| get| have| paypal| take| transfer venmo| wire|
buzz| ring| video
bye| |farewel |goodbye |good|-| |kiss|
by| till| until|
by| when|
calendar cw kw
call| chat| come| do| join| make| meet| speak| talk| visit| |there|
call| drop| give| phone| ring| |call
call| get| hop| jump| phone| ring| |her| |him| |them| |you|
call| phone| ring| |another |a| |her| |him| |them| |the| |you|
call| phone| ring| |buzz |call |on| |ring |shout
call| |at| |buildin |office| |plant| |premise |shop| |site| |with| |yard|
call| |her| |him| |them| |you|
canada|
canadian
cannot| can|'|t| ing| unable| will| won|'|t| |able| |cance |cancel |changed |decided |dropped |forget| |going| |leave| |longer| |never |positio |pulled |pull| |scratch |shelved |table |take| |unable| |withdra
cannot| can|'|t| unable| will| won|'|t| |chosen| |decided |not| |with|
can| could| will| would|
capped| limited| restrict |uncappe
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
ch |dahan
charge| check| cool| dry| heat| hold| keep| leave| make| mix| put| rinse| set| store| wash|
charge| check| cool| dry| heat| hold| keep| leave| mix| put| rinse| set| store| wash| |sure|
chinese| lunar|
christma xmas x|-|mas
christma xmas| x|-|mas|
chuseok
cinco|
circle| come| fall| get| report| revert| write|
clad| |absolut |cast|-| |persona |rock|-| |solemn| |waterti
clock
close cob cop day eob eobd |busines |close |play |trading
close open |boat| |bus| |cab| |coach| |ferry| |flight| |plane| |taxi| |train| |tram|
closest| nearest|
close| ending| end| finish|
close| end|
close| end| nd| od
closing| eighteen eighth| eleventh fifteent fifth| final| first| fourteen fourth| last| nd| nineteen ninth| penultim rd| second| seventee seventh| sixteent sixth| st| tenth| third| thirteen thirtiet th| twelfth| twentiet |eighth| |fifth| |first| |fourth| |ninth| |second| |seventh |sixth| |third|
closing| final| last|
closing| final| last| later| latter| |end| |part|
colleagu courier| driver| electric engineer fitter| nurse| one| our| plumber| somebody someone| technici trainer|
colleagu courier| driver| electric engineer fitter| nurse| our| plumber| somebody someone| technici trainer| |of|
colleagu courier| driver| electric engineer fitter| nurse| our| plumber| somebody someone| technici trainer| |our| |us|
columbus indigeno
come
come| drop| see| show| stop| swing| walk| |attenda |attendi |at| |call |joining |there |through
come| full| guarante whatever without| |guarant |matter| |promise |questio |shine |story |word
come| whatever without| you| |assured |guarant |matter| |promise |shine |swear|
coming follow go land reach |circula |distrib |e |faxed |forward |issued |mailed |posted |provide |sent |shared |submitt |uploade |you |your
coming follow land mailed reach |circula |distrib |faxed |forward |in| |issued |mailed |on| |out |posted |provide |sent |shared |submitt |uploade |with|
coming| followin forthcom next| upcoming
coming| followin last| next| past| previous this| upcoming
coming| followin next| upcoming
coming| next| this|
coming| next| this| upcoming
coming| upcoming
commitme obligati risk| strings| |about| |affecte |break| |change| |happen| |lost| |to| |wrong|
complete gratis harge ost |charge |free |free| |house |nothing
complian data| legal| regulato reportin statutor tax|
complian legal| regulato reportin statutor tax| |protect
complian |certain |complia |comply| |conform |pass| |privacy |protect |securit
confirme discover found proved| proven| shown| |been|
confirme discover found proved| proven| shown| |ha
confirme discover found proved| proven| shown| |to|
confirme let see| speak| talk| |arrange |booked| |brought |confirm |down| |fixed| |moved| |pencill |pushed| |put| |resched |reserve |schedul |set| |shifted
confirm| guarante promise| say| |you|
confirm| |promise |regret| |sorry|
conform| konform| proof| safe|
connecte live| migrated moved| onboarde online| running| set| |built| |install |live| |place| |running |there| |working
consider i|'|ll| |clause| |hold| |taking|
consider leave| on| |on|
consider leave| will| |about| |covered |good| |it|
consider leave| |it
contract supplier |account |agency| |airline |because |carrier |caused| |company |contrac |courier |customs |delayed |dhl| |distrib |down| |dpd| |due| |evri| |externa |fedex| |forward |foundry |freight |gls| |haulier |held| |importe |landlor |maersk| |manufac |owing| |parcelf |parcel| |postal| |printin |provide |royal| |shippin |stuck| |supplie |tnt| |ups| |usps| |vendor |waiting |wholesa
contract supplier |adverti |agency| |agent| |airline |carrier |cloud| |company |contrac |courier |customs |dhl| |distrib |dpd| |evri| |externa |fedex| |forward |foundry |freight |gls| |haulier |hosting |house| |importe |interne |laborat |lab| |landlor |line| |maersk| |mail| |manufac |network |office| |parcelf |parcel| |payment |postal| |printin |provide |royal| |service |shippin |sub |supplie |telepho |tnt| |transla |ups| |usps| |vendor |wholesa
corpus|
current| the| this|
current| this| |current
cut| doubled| dropped| fell| grew| halved| never| rose| save tripled|
cut| drop| freeze| hold| hono keep| lock| lower| match| reduce| waive| |off
cut| drop| freeze| hold| keep| lock| lower| match| reduce| r| waive| |off
cw kw |week
cy
cyber|
damage|
dasara dussehra vijayada
date now present
date| |backdat |dischar |free| |let| |release
day
day degrees| hour metres| minute percent| |cent|
day fortnigh hour hr min minute month mth qtr quarter sec second week weekday wk year yr
day fri mon sat sun thu thur thurs tue tues wed weds
day hour hr h| month week year
day hour hr millisec min minute ms| second
day hour hr min minute month m| week
day hour minute
day hour minute second
day hour minutes|
day morrow
day noon
day |fri |mon |sat |sun |thu |thur |thurs |tue |tues |wed |weds
days
days| n|'|t| |ago| |always| |could| |did| |each| |every| |for| |general |had| |if| |mostly| |most| |never| |normall |not| |off| |often| |said| |say |sometim |told| |typical |used| |usually |was| |were| |wheneve |when| |would| |yesterd
days| n|'|t| |ago| |always| |could| |did| |each| |every| |general |had| |if| |many| |mostly| |most| |never| |normall |not| |off| |often| |of| |our| |said| |say |sometim |some| |told| |to| |typical |usually |was| |were| |wheneve |when| |would| |yesterd
day|
day| fri| mon| sat| sun| thurs| thur| thu| tues| tue| weds| wed|
day| morrow| night| |catch| |meet| |me| |mine| |ours| |see| |side| |somebod |someone |us| |you |yours| |your| |you| |you|'|r
day| noon|
day| overmorr
day| |after| |next| |tomorro
day| |agree| |aim| |alright |another |bring| |bump| |can| |change| |cut| |defer| |delayed |delay| |drop| |extend| |fine| |go| |if| |increas |instead |late |lower| |make| |more| |moved| |move| |moving| |new| |next| |off| |okay| |ok| |postpon |pushed| |pushing |push| |raise| |rather| |reduce| |resched |revised |right| |say| |settle| |shifted |shift| |slip| |take| |till |tomorro |until |updated |would|
day| |and| |by| |next| |then| |today| |tomorro |tonight |within| |your |you|
day| |day
day| |fri| |mon| |sat| |sun| |thurs| |thur| |thu| |tues| |tue| |weds| |wed|
day| |today| |tomorro |tonight
day|'|s| delivery print| |agreed| |apolog |approve |been| |bill| |broken| |broke| |charge| |damaged |delay |doing| |error| |extra| |faulty| |fault| |forgot| |for| |further |having| |inconve |invoice |long| |lost| |may| |messed| |missed| |missing |mistake |once| |overbil |overcha |repair| |replace |return| |second| |signed| |sorry| |this| |wrong| |you|'|v
decade
defin imagin invent omorrow| |boundar |breathe |byword| |deliver |envelop |future| |innovat |nature| |one|-|s |outside |pursues |pursue| |quality |rules| |stands| |stand| |synonym
delayed| slipped| |apolog |attende |behind| |called| |came| |complet |delayed |didn|'| |done| |down| |dropped |fallen| |fell| |finishe |hasn|'| |haven|' |late| |missed| |not| |overdue |promise |rang| |ready| |said| |should| |showed| |slippin |sorry| |still| |there| |told| |turned|
delighte glad| happy| pleased| prepared ready| willing|
deliver|
desk| |desk| |enginee |hotline |line| |people| |service |somebod |someone |support |team| |we|
dhant
did| have| who| why| would| |if| |like |to| |you
directiv law legislat norms| obligati regulati requirem rules| standard
discount fee price pricing quote rate take| waive|
discount fee| offer| prices| price| quotatio quote| rate|
doing| |ask| |big| |custome |difficu |is| |it| |large| |no| |say| |small| |the| |trouble |your| |you|
down| |amber| |blue| |bottom| |button |click |cursor| |dashboa |demo| |field| |green| |grey| |hit| |icon| |left| |log |menu| |mouse| |red| |right| |sandbox |screen |scroll |see| |tab |test| |top| |turn |type |window |zoom|
do| get| give| offer| secure|
do| t| |abandon |decline |not| |rejecte
do| |abandon |decline |do| |fix| |not| |rejecte
do| |done|
dragon|
driving| ing|
drop| forgo| scrap| skip| strike| wipe| write|
drop| forgo| scrap| skip| strike| wipe| |off|
drop| get| have| put| run|
drop| |boat| |lorry| |pallet| |road| |train| |truck| |van|
during| for| in| over|
during| inside| over| within| |about| |around| |coming| |followi |less| |max |more| |most| |next| |roughly |to| |under|
during| in| over|
earlier|
earlier| later| longer| shorter| |meeting |order |returns |save|
early|
earth|
easter
eastern edt est et ny| |york|
eastern edt est et |time
easter|
easter| |saturda
ed|
ed| e| ing| |asset |at| |basis| |bond |book| |counter |credit| |curve |interes |mark|-| |portfol |positio |rate |return |trading |var|
ed| |admitte |allowed |approve |by| |certifi |complia |lawful| |legal| |permitt
ed| |admitte |allowed |approve |certifi |complia |courts| |lawful| |law| |legal| |permitt
ed| |ago| |been| |began| |bill| |came| |dated| |did| |got| |had| |invoice |last| |leave| |letter| |since| |started |took| |version |was| |went| |were|
ed| |ago| |been| |began| |bill| |came| |dated| |did| |got| |had| |invoice |last| |letter| |on| |since| |started |took| |version |was| |went| |were|
ed| |allowed |cannot| |can|'|t |couldn| |entitle |i| |may| |meant| |shouldn |suppose |to|
ed| |at| |award| |a| |breatht |for| |frictio |genius| |joy| |leap| |magic| |masterp |mouth |other| |perfect |seamles |the| |to| |unmatch |unparal |work |work|
ed| |at| |back| |brought |built| |cut| |done| |driven| |found| |free| |frozen| |given| |held| |hung| |in| |kept| |laid| |made| |met| |paid| |put| |redone| |sent| |set| |sewn| |shown| |sorted| |taken| |told| |up| |with| |written
ed| |award| |a| |breatht |dream| |every| |frictio |genius| |gold| |joy| |leap| |magic| |masterp |mouth |none| |no| |of| |perfect |seamles |unmatch |unparal
ed| |back| |brought |built| |cut| |done| |driven| |found| |free| |frozen| |given| |held| |hung| |kept| |laid| |made| |met| |paid| |put| |redone| |sent| |set| |sewn| |shown| |sorted| |taken| |told| |up| |written |your| |you|
ed| |been| |began| |blew| |broke| |came| |fell| |got| |hung| |left| |met| |place| |ran| |was| |went| |were|
ed| |began| |blew| |broke| |came| |fell| |got| |had| |hung| |left| |met| |ran| |took| |was| |went| |were|
ed| |believe |bet| |choose| |chose| |count| |depend| |love| |moved| |picked| |prefer| |recomme |relies| |rely| |run| |swear| |switche |trust |use |work|
ed| |binding |safe| |sellabl |usable| |valid|
ed| |bought| |brought |found| |gave| |got| |had| |left| |lost| |made| |met| |paid| |said| |saw| |sent| |spoke| |told| |took| |w |went| |wrote|
ed| |broken| |cut| |down| |late| |lost| |missing |off| |wrong|
ed| |brought |built| |cut| |done| |drawn| |dug| |given| |hung| |laid| |made| |paid| |put| |read| |sent| |set| |spoken| |taken| |told| |written
ed| |brought |built| |cut| |done| |driven| |dug| |given| |hung| |laid| |made| |paid| |put| |rebuilt |redone| |sent| |sewn| |shown| |taken| |torn| |written
ed| |brought |built| |cut| |done| |driven| |dug| |hung| |laid| |made| |rebuilt |redone| |sent| |set| |taken| |written
ed| |brought |built| |cut| |done| |driven| |dug| |hung| |laid| |made| |rebuilt |redone| |sent| |taken| |up| |written
ed| |built| |done| |hung| |laid| |place| |ready|
ed| |came| |got| |had| |left| |met| |said| |saw| |sent| |spoke| |told| |was| |went| |were|
eek| k|
eek| k| w|/|e|
eepavali ivali iwali
efore| y|
efore| y| |th |this |this| |we|
eid| end|
eid| id| |feast |of|
eid| id| |feast |the|
eight eleven five four nine one seven six ten three twelve two
eighteen eighth| eighty| eight| eleventh eleven| fifteent fifteen| fifth| fifty| first| five| forty| forty|-| fourteen fourth| four| hirty| nineteen ninety| nine| ninth| one| second| seventee seventh| seventy| seven| sixteent sixteen| sixth| sixty| six| tenth| ten| third| thirteen thirtiet thirty| three| twelfth| twelve| twentiet twenty| two| wenty| |eighth| |fifth| |first| |fourth| |ninth| |second| |seventh |sixth| |third|
eighteen eighth| eighty| eight| eleventh eleven| fifteent fifteen| fifth| fifty| first| five| forty| forty|-| fourteen fourth| four| hirty| nineteen ninety| nine| ninth| one| second| seventee seventh| seventy| seven| sixteent sixteen| sixth| sixty| six| tenth| ten| third| thirteen thirtiet thirty| three| twelfth| twelve| twentiet twenty| two| wenty| |eight| |five| |four| |nine| |one| |seven| |six| |three| |two|
eighteen eighth| eleventh fifteent fifth| first| fourteen fourth| nd| nineteen ninth| rd| second| seventee seventh| sixteent sixth| st| tenth| third| thirteen thirtiet th| twelfth| twentiet |eighth| |fifth| |first| |fourth| |ninth| |second| |seventh |sixth| |third|
eight| eleven| five| four| nine| one| seven| six| ten| three| twelve| two|
election
end
end |fortnig |month |qtr |quarter |week |wk |work |year
ending| haring| |added| |agreed| |attach |below| |discuss |downloa |enclos |find| |here| |link| |please| |promise |request |sent| |shared| |uploade |view|
end|
end| figure| get| retire| shrink| weigh| |look|
end| |afterno |evening |morning |thing
ensure| keep| remain| see| stay| |sure|
ensure| make| remain| stay| |all| |it| |our| |that| |the| |this| |your|
ensure| make| |it|
ensure| make| |to|
ensure| see| |sure|
eom
eoq
eow ing| the|
eow ing| |end
eow week |week
eoy
epiphany three|
epiphany |day
epiphany |kings|
er fast ing |360| |all|-|i |awe|-|i |bullet |class |clear |custome |disrupt |edge |end|-|t |enterpr |fast |feature |future| |ground |holisti |jaw|-|d |magica |mind|-| |next| |next|-| |of| |out| |premium |purpose |revolut |rock| |shift |shop |superch |superio |synerg |top| |trail |turbo |ultimat |ultra|- |unforge |visiona |world|-
er fast ing |360| |all|-|i |awe|-|i |bullet |class |clear |custome |disrupt |edge |end|-|t |enterpr |fast |feature |future| |ground |holisti |jaw|-|d |magica |mind|-| |next| |next|-| |of| |premium |purpose |revolut |rock| |shift |shop |superch |superio |synerg |the| |this| |top| |trail |turbo |ultimat |ultra|- |unforge |visiona |world|-
eras rayodash
ertainty onfidenc
er| re| |account |archive |bathroo |boiler| |booklet |books| |branch |bridge| |brochur |buildin |canteen |catalog |clinic| |convers |databas |doors| |elevato |extensi |fa |factory |fleet| |floor |furnitu |garage| |hall| |harvest |heating |install |kitchen |lab |lift| |line| |machine |migrati |move| |network |order| |oven| |payroll |plant| |plumbin |practic |presses |press| |rebuild |rollout |roof| |run| |server| |shop |site| |softwar |stage| |stand| |store |surgery |system| |tills| |track| |trucks| |vans| |wall| |warehou |web |website |windows |wiring| |worksho
er| |better| |more|
er| |host| |interna |org| |ours| |our| |owner| |rep| |seller| |sender| |us| |vendor| |we|
er| |less| |more|
esk| ock| |arrive |arrivin |complet |deliver |dock| |done| |door| |finish |fixed| |have| |install |live| |over| |ready| |ship |site| |there|
esn|'|t| es| n|'|t| you|'|ll |fails| |matter| |promise |swear|
esn|'|t| n|'|t| |agree |a| |confirm |demonst |documen |fact| |find |has| |have| |indicat |it| |known| |not| |our| |prove |proved| |proven| |say |scienti |show |suggest |switchi |these| |this| |using| |us| |well|
esn|'|t| n|'|t| |death| |end| |never| |not| |read |said| |say |tell |told| |write
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
everythi it| that| they| the| those|
ever| in| ot| |you|
ever| ot|
ever| |100| |absolut |always| |complet |entirel |everyon |ever| |forever |good| |life| |one| |really| |totally |truly|
ever| |100| |absolut |always| |complet |entirel |everyon |ever| |forever |good| |life| |percent |really| |totally |truly|
ever| |100| |again| |always| |and| |any| |at| |boss| |cannot| |can|'|t |certain |each| |everyth |every| |fail |free| |future| |happy| |hold |hold| |hundred |impossi |last |love| |minute |money| |morning |move |never| |nobody| |nothing |not| |no| |overnig |perfect |per| |place| |result |satisf |save |second |sell| |speed| |stands| |stay |we|'|re |whole| |win| |won|'|t |work |working |years| |zero|
ever| |absolut |all| |always| |anyone| |anythin |any| |cap| |complet |cows| |endless |everyon |everyth |guarant |infinit |life| |limit |many| |never| |promise |really| |support |truly| |without
ever| |all| |always| |any| |around| |end| |entire| |every| |ever| |full| |good| |however |inside| |life| |long| |lot| |many| |matter| |much| |never| |night| |often| |same| |single| |under| |whateve |wheneve |whereve |whoever |whole| |within| |without |years|
ever| |care| |come| |do| |full| |good| |matter| |whateve
ever| |ever|
ever| |fast| |good| |soon|
ever| |good| |life|
ever| |good| |life| |long|
eve|
ew| ye
expected foreseen |anythin |because |beyond| |blame| |can| |can|'|t |choice| |control |could |didn|'| |doing| |don|'|t |down| |fault| |forgot| |had| |hands| |happen| |helped| |informe |isn|'|t |knowing |know| |lot| |me| |mistake |much| |never| |nothing |please| |problem |respons |that|'| |things| |told| |us| |warned| |wasn|'|
expect| get| have| receive|
expect| get| have| receive| see|
e| ff| n| |billing |budget| |bundle| |coupon| |deposit |discoun |early| |fee| |invoice |list| |note| |of| |order| |plan| |pre |prepaym |price| |promo| |refund| |seat| |tariff| |tax |unit| |voucher
e| ing| |afford| |cover| |doing| |do| |match| |offer| |pay| |pledge| |put| |spare| |with|
e| ing| |bank |clear |earn
e| ing| |chosen| |decided |go |not| |press |proceed |with|
e| is| |time|
e| |about| |above| |amazing |bar| |benchma |best| |blow| |brillia |brings| |bring| |catapul |come| |custome |deliver |dreams| |edge| |elevate |everyth |excelle |expecta |fantast |gold| |harness |into| |level| |lift| |like| |live| |miracle |of| |propel| |quality |reinven |standar |striv |success |superch |takes| |take| |transfo |turboch |unbeata |unleash |unlock| |work |world| |you|
e| |add| |build| |code| |create| |develop |program |write|
e| |approva |certifi |clearan |consent |permit| |plannin |signatu |sign|-|
e| |approve |clear| |counts| |goes| |green |is| |off| |okay| |weighs|
e| |billing |budget| |bundle| |coupon| |deposit |discoun |each| |early| |every| |fee| |invoice |list| |note| |of| |order| |plan| |pre |prepaym |price| |promo| |refund| |seat| |tariff| |tax |the| |this| |unit| |voucher |your|
e| |bill| |charge |costs| |cost| |discoun |fees| |fee| |fixed| |keep| |per| |premium |prices| |price| |pricing |quote| |rates| |rate| |renewal |rent| |stays| |subscri |tariff|
e| |build| |clean| |convert |deliver |equip| |finish| |fit| |install |migrate |move| |paint| |print| |renew| |repair| |replace |scan| |ship| |train| |transla |wire|
e| |distrib |manufac |offer| |provide |sell| |supply|
e| |fee| |package |plan| |price| |subscri
fast |360| |all|-|i |art |awe|-|i |best| |bullet |class |clear |custome |disrupt |edge |end|-|t |enterpr |fast |feature |future| |game| |ground |holisti |jaw|-|d |magica |mind|-| |next| |next|-| |of| |premium |purpose |revolut |rock| |shift |shop |superch |superio |synerg |top| |trail |turbo |ultimat |ultra|- |unforge |visiona |world|-
father
father| he| mother| she| |boss| |brother |daughte |dog| |husband |kid |sister| |son| |wife|
feast| |al| |feast |ul|
ference| gard| |althoug |as| |because |concern |due| |followi |further |given| |now| |owing| |referri |regardi |reply| |re| |seeing| |since| |thanks| |thank| |though| |whereas
fi
final| first| last|
find| know| see|
first|
first| immediat inside instantl within |100| |blink| |car| |courier |crash |crew| |down| |driver| |drop |enginee |faultle |finger| |finish| |first |fitter| |flawles |freeze |hang |hundred |know| |less| |let| |longer| |look| |mechani |more| |never| |notice| |not| |nurse| |offline |once |perfect |replace |same| |say| |spare| |spot |spotles |stop |team| |technic |truck| |under |van| |zero|
first| last| the| |day
first| last| the| |of|
first| |sunday
fit| hang| mock| paint| plumb| switch| turn| weld| wire|
fit| hang| paint| plumb| weld| wire| |on| |up|
fit| pencil| slot| squeeze| train| |class| |course| |lesson| |session |talk| |trainin |webinar |worksho
fi| |account |agency| |assista |bank| |carrier |colleag |contrac |courier |crm| |customs |databas |develop |dispatc |driver| |enginee |factory |filter| |finance |haulier |interne |intern| |it| |laptop| |legal| |library |logisti |manufac |marketi |network |office| |ops| |partner |phone| |post| |predece |printer |procure |product |server| |shippin |softwar |supplie |system| |team| |temp| |trainee |vendor| |warehou
flag|
flow| |absence |absente |admin| |attriti |booked| |booking |bottom| |breakag |carryin |churn| |cloud| |complai |consump |convers |cost |custome |cycle| |damage| |days| |deals| |defect |downtim |efficie |electri |energy| |engagem |error| |expense |footfal |freight |fuel| |growth| |handlin |headcou |heating |income| |insuran |invento |labo |leads| |lead| |line| |margin |market| |mistake |no|-|sh |orders| |output| |overhea |overtim |payback |payroll |phone| |pipelin |power| |process |product |profit |profita |rate |reject |renewal |reply| |respons |retenti |return |returns |revenue |roi| |sales| |savings |scrap| |shippin |shrinka |spendin |spend| |spoilag |stock |theft| |through |ticket| |traffic |turnove |waste| |water| |wear| |workloa |yield|
flow| |absente |admin| |attriti |backlog |booked| |booking |bottlen |bottom| |carryin |churn| |cloud| |complai |consump |convers |cost |custome |cycle| |deals| |defect |downtim |efficie |electri |energy| |engagem |error| |expense |footfal |freight |fuel| |growth| |handlin |headach |headcou |heating |income| |insuran |invento |labo |leads| |lead| |line| |margin |market| |no|-|sh |orders| |output| |overhea |overtim |payback |payroll |phone| |pipelin |power| |problem |process |product |profit |profita |queue |rate |reject |renewal |reply| |respons |retenti |return |returns |revenue |roi| |sales| |savings |scrap| |shippin |shortag |shrinka |spendin |spend| |stock |through |ticket| |traffic |trouble |turnove |waste| |water| |workloa |worries |yield|
flow| |absente |admin| |attriti |booked| |booking |bottom| |carryin |churn| |cloud| |complai |consump |convers |cost |custome |cycle| |deals| |defect |downtim |efficie |electri |energy| |engagem |error| |expense |footfal |freight |fuel| |growth| |handlin |headcou |heating |income| |insuran |invento |labo |leads| |lead| |line| |margin |market| |no|-|sh |orders| |output| |overhea |overtim |payback |payroll |phone| |pipelin |power| |process |product |profit |profita |rate |reject |renewal |reply| |respons |retenti |return |returns |revenue |roi| |sales| |savings |scrap| |shippin |shrinka |spendin |spend| |stock |through |ticket| |traffic |turnove |waste| |water| |workloa |yield|
followin next|
follow| hold|
follow| ship| |care| |credite |deliver |dispatc |fixed| |forward |refunde |reimbur |repaire |replace |resolve |sent| |shipped |sorted| |waived| |you|
follow| ship| |credite |deliver |dispatc |fixed| |forward |of| |refunde |reimbur |repaire |replace |resolve |sent| |shipped |sorted| |waived| |you|
follow| ship| |credite |deliver |dispatc |fixed| |forward |refunde |reimbur |repaire |replace |resolve |sent| |shipped |sorted| |taken| |waived| |with|
forever| for| until| |good| |life| |long|
fortnigh month qtr quarter week wk working| year |week
for|
for| from| since| through| till| until| up|
for| from| since| through| till| until| |to|
fourth| independ july| |july
free key| |and| |as| |a| |cake |changeo |click| |easy |effortl |foolpro |frictio |happens |hassle| |headach |integra |mainten |migrat |migrati |mov |move| |onboard |on| |pain |park |play |press| |push| |rollout |runs| |simple |stress| |switch |switch| |takes| |touch| |transit |with| |works| |worry|-
fri fri| mon mon| satur sat| sun sun| thurs thurs| thur| thu| tues tues| tue| wednes weds| wed|
fri mon sat satur sun thu thur thurs tue tues wed wednes weds
fri mon sat sun thu tue wed
fri mon satur sun thurs tues wednes
from|
front |agree |agreed |behind |board |committ |cotton |deposit |favo |focused |her |his |my |my| |of| |owned |ownersh |payment |stake |sure| |their |with| |your|
fy
gandhi|
ganesh|
gb| mb| tb| |all| |ask| |but| |cost |eat| |had| |limit| |long| |mustn|' |penny| |stay| |takes| |till| |to| |unlimit |until|
german| |german|
get| have|
get| have| let|
get| have| |have|
get| have| |me| |us|
get| roll| set| switch| turn| |live
give|
give| hold| run| teach| |in| |their| |them| |the| |your| |you|
giving
giving|
gmt utc zulu
go go| launch |activat |added |and |availab |built |configu |correct |deploye |enabled |fixed |impleme |install |launche |live |migrate |online |on| |out |out| |place |release |repaire |resolve |restore |rolled| |set| |switche |tested |turned
goes| leaves| off| on| |dispatc |leave |ship
good|
go|
grandpar
groundho
gt ingapore
gt |time
guarante |guarant
gudi| ugadi
guide| run| take| talk| |attendi |at| |by |everyon |in| |joining |on| |over |round |the |them |there |you |you|
gur
guy| |night
half|
half| it| they| the| those|
half| quarter|
hallowee hallowe| |eve
hallowee hallowe| |hallows
hannukah hanuk
hardly| never| not| no| n|'|t|
hardly| never| not| n|'|t| |longer|
harge ost |charge |free |nothing
harge ost |covered |free |include |us
harge ost |free |nothing
harge| ost| time| |and| |charge| |free| |however |limit |long| |many| |matter| |much| |night| |nothing |often| |or| |us| |whateve |wheneve
harge| ost| |any| |best| |bigger| |biggest |charge| |deal| |discoun |every| |forever |free| |gratis| |highest |house| |maximum |nothing |price| |rate| |us| |whateve
harge| ost| |charge| |free|
hat| oday| |afterwa |later| |tomorro |week|
hat| o|
hat| o| |appear |be| |seem |to| |was| |were|
hat| o| |break| |fail| |get| |go| |happen| |jam| |leak| |n |stop|
hat| |it|
have|
have| |off|
hear| know| |hearing |notifie
hemini| imchat|
her| his| their| your| |to|
her| his| their| your| |you|
he| my| she| the|
hi sha|
hi |bandhan
hing| |backgro |breeze| |cakewal |click| |clockwo |cook |crew| |custome |doddle| |driver |finger| |guests| |itself| |kitchen |lean| |line| |magic| |no| |no|-|br |nurse |operato |park| |people| |piece| |pupils| |shop| |sit| |sleep| |staff| |team| |thing| |ward| |we| |without |zero|
hirty| nd rd st th wenty| |eightee |eighth |elevent |fifteen |fifth |first |fourtee |fourth |ninetee |ninth |second |sevente |seventh |sixteen |sixth |tenth |third |thirtee |thirtie |twelfth |twentie
hirty| wenty| |eight |eightee |eighth |eighty |eleven |elevent |fifteen |fifth |fifty |first |five |forty |forty|- |four |fourtee |fourth |nine |ninetee |ninety |ninth |one |second |seven |sevente |seventh |seventy |six |sixteen |sixth |sixty |ten |tenth |third |thirtee |thirtie |thirty |three |twelfth |twelve |twentie |twenty |two
his| oday| onight| |answer| |at| |decisio |ends| |end| |everybo |everyon |grab| |hang| |leave| |log| |my| |never| |not| |okay| |ok| |overnig |over| |reply| |secure| |signatu |snatch| |the| |tonight |up| |won|'|t |yes|
his| onight onite o|-|nigh
hold| wait|
holi
holika| |holi
holy| |saturda
holy| |thursda
hour hour| hr immediat instantl millisec min minute ms| right| same| second |busines |first| |real| |working
how| looking| ready| want| what| wouldn|' |boost |cut |double |grow |heard |know |save |triple |wants |wouldn|
how| what| when| whether| which| why|
http
http www|. |19 |20 |accordi |analysi |article |attache |benchma |case| |index |index| |linked| |paper |paper| |publish |referen |report |report| |see |source |source| |study |study| |survey |survey|
http www|. |above| |annex| |appendi |are| |as| |attache |below| |clause| |contrac |enclose |followi |form| |listed| |namely| |offer| |page| |quote| |section |see| |terms|
http www|. |above| |annex| |appendi |are| |as| |attache |below| |clause| |enclose |followi |in| |listed| |namely| |page| |section |see|
http www|. |above| |annex| |appendi |are| |as| |attache |below| |clause| |enclose |followi |listed| |namely| |page| |section |see| |the|
http www|. |above| |annex| |appendi |attache |below| |clause| |contrac |enclose |followi |follows |listed| |namely| |offer| |order| |page| |quote| |section |see| |terms| |these| |they|
http www|. |agreed| |ask| |figures |list| |log| |names| |numbers |number| |own| |paper| |referen |report| |sheet| |study| |they| |you|
http www|. |analyti |are| |asked| |books| |can| |count |dr| |figures |her| |his| |is| |list |log |may| |mrs| |mr| |ms| |named| |record |report |rung| |sheet |their| |welcome
http www|. |ask| |attache |at| |below| |call| |check| |enclose |for| |has| |her| |his| |in| |its| |linked| |look| |on| |our| |ring| |their| |visit| |with| |your|
http www|. |attache |at| |below| |by| |can| |enclose |for| |from| |her| |his| |in| |linked| |may| |on| |their| |to| |with|
http |accordi |benchma |compari |indepen |measure |named| |quadran |ranked| |ranking |rated| |report |source| |survey |test |tested|
http |attach |attache |attachm |attach| |below| |courier |earlier |enclose |first| |forgot| |friday| |last| |later| |link |monday| |next| |origina |other| |post| |previou |prior| |sent |separat |thursda |tomorro |tuesday |url |wednesd |yesterd
http |attache |audit |auditor |certifi |expire |issued| |letter| |link| |no|. |number| |page| |questio |report| |scope| |see| |trust| |valid|
iant| ies| y| |ai| |dora| |gdpr| |hipaa| |nis |pci| |sox|
ich| om| |all| |anythin |any| |an| |a| |everyth |of| |somethi |some| |these| |the| |things| |those| |with|
ich| o|
idn|'|t| on|'|t| o| |good| |i| |not| |uncerta |unsure|
idn|'|t| on|'|t| |am| |are| |good| |i|'|m| |not| |to| |we|'|re
ies| list up y| |agenda |agreeme |analysi |answer |artwork |brief |brochur |budget |certifi |chart |checkli |compari |contrac |cost |cv |data| |deck |design |documen |draft |drawing |edit |estimat |figures |file |form |guide |handboo |invitat |invoice |layout |letter |licen |line| |link |list |manual |map |minutes |nda| |note |numbers |offer| |passes| |permit |photo |picture |plan |proof |proposa |questio |quotati |quote |rate |recap |recordi |referen |renderi |report |result |sample |schedul |sheet |side|-| |slide |spec |specifi |spreads |stateme |storybo |survey |table |terms| |tickets |timetab |transla
ies| ment y| |charge |cost |demurra |deposit |excess| |fee |surchar
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
if|
if| whenever when| |case|
ike| ove| |10| |15| |20| |30| |5| |can| |could| |couple| |few| |fifteen |five| |i| |may| |pick| |ten| |thirty| |twenty|
ike| ove| |can| |could| |let|'|s |may| |shall| |when| |you|
ill| on|'|t| |copies| |days| |deals| |hours| |items| |licen |machine |opening |package |pallet |piece |pilot| |place |seat |slot |spot |system |unit |voucher
immacula
in
ing|
ing| |asking| |her| |he| |him| |i| |she| |telling |them| |they| |we| |you |your| |you|
ing| |at| |away| |back| |driving |flying| |from| |here| |home| |in| |leaving |off| |on| |out| |till| |until|
ing| |billing |chargin |invoici
inside| in| within| |than|
inside| within|
inside| within| |about| |around| |at| |a| |coming| |followi |less| |max |more| |most| |next| |of| |roughly |than| |the| |to| |under| |up|
inside| within| |about| |around| |at| |max |next| |not| |no| |of| |roughly |than| |the| |under| |up|
inside| within| |later| |less| |more| |under|
internat may|
in|
in| within|
in| |could |couples |firms| |houses| |offices |of| |our |people| |whole|
in| |down| |in| |you|
ish
islamic|
isn |another |each| |every| |expensi |high| |last| |lot| |much| |my| |not| |other| |out| |steep|
isn|'|t| is| wasn|'|t was|
issue| mail write| |confirm |mail |post |writing
it|
it| sounds| suits then| works would| |booked |diary |fine |good |great |ok |okay |perfect |then|
it| that| this| |are| |were|
it| |can| |could| |me |me| |side |us |will| |would|
iving| lment rais ve ve| |amount| |anythin |are| |ask |asking| |ask| |backer |balance |bill| |campaig |cause| |charit |chip |collect |contrib |cost |count| |crowd |deposit |don |down| |dues| |each| |every| |fee |gift| |give| |head| |hope| |hoping| |invoice |jar| |kitty| |lack| |month| |much| |need |need| |of| |owe |owes| |payment |pay| |person| |pledg |price| |put |raffle| |rais |refund |rent| |share| |short| |split |sponsor |subs| |support |tier |tip |total| |want |week| |year|
i|
i|'|ll| will| |can| |will|
i|'|m| we|'|re| |be|
i|'|ve| we|'|ve| |account |analyst |archite |asked| |assista |attorne |boss |boys |brother |carpent |ceo |cfo |chef |colleag |company |consult |control |counsel |courier |crew |cto |daughte |departm |designe |desk |develop |directo |driver |electri |enginee |father |fellas |finance |fitter |folks |girls |group |guys |helpdes |husband |install |lab |lads |lawyer |legal |lorries |lorry |lot |manager |mate |mechani |men |mother |my| |nephew |niece |nurse |office |our| |painter |partner |people |photogr |plumber |rep |represe |rigger |secreta |side |sister |son |special |staff |success |support |surveyo |team |technic |trainer |truck |van |vp |warehou |wife |worksho
i|'|ve| we|'|ve| |got| |have|
janmasht
japan| jst tokyo|
jst |time
juneteen
kar
keep| |know
king
kwanzaa
labo
lag|
last|
last| next| this| |followi
last| past|
last| past| previous
last| past| previous prior|
late
later|
latest| through| within| |after| |before| |includi |later| |latest| |now| |to| |until|
late| spring|
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
ll| |can| |shall| |will|
ll| |count| |deduct| |mark| |put| |sign| |take| |will| |write| |you|
lohri
ly| n|'|t| |be| |ever| |is| |never| |not| |remains |stays| |won|'|t
maha
mahavir
mail |bring |forward |get |give |hand |mail |post |send
mail |call |chat |comment |complai |draft| |feedbac |figures |hours| |invoice |letter |list| |mail |meeting |message |minutes |note |offer| |order |photo |picture |questio |quote| |reading |report |request |result |talk |ticket |version |visit
mailed| |arrivin |coming| |courier |deliver |dispatc |forward |going| |handed| |leaving |posted| |sent| |shipped |shippin |uploade |way|
mail| |add| |ask| |block| |book| |bring| |build| |call| |change| |check| |clean| |collect |come| |copy| |correct |credit| |deliver |do| |draw| |drop| |fetch| |fix| |forward |give| |hold| |install |keep| |leave| |lend| |load| |look| |mail| |make| |measure |move| |order| |paint| |pass| |pay| |pick| |post| |prepare |print| |put| |refund| |repair| |replace |reserve |ring| |scan| |send| |ship| |show| |sign| |take| |tell| |test| |text| |whatsap |write|
mail| |advise| |answer| |back| |be| |call| |confirm |date| |decisio |get| |let| |message |phone| |reply| |respond |revert| |ring| |tell| |text| |update| |up| |write| |yes| |you|
mail| |bring| |call| |drop| |e |fax| |forward |hand| |mail| |message |pass| |post| |ring| |send| |share| |show| |tell| |text|
mail| |bring| |drop| |fax| |forward |hand| |mail| |pass| |post| |send| |share| |text| |you|
mail| |busy| |left| |no |not| |unanswe
mail| |write| |writing
mainder| st|
makar| pongal
mardi| pancake| shrove|
maundy| |thursda
mawlid prophet
mawlid s|
mawlid |birthda
may|
mdt mountain mst mt
mdt mst mt |time
memorial
ment| |balance |bill| |deposit |first| |half| |invoice |last| |other| |remaind |rest| |second| |you |your|
ment| |credit| |deposit |money| |refund| |reimbur |repayme
mid
mid noon
mid noon|
middle| mid| second|
midnight
millisec minute minute| ms| second |an|
millisec minute minute| ms| second |blink|
millisec minute minute| ms| second |eye|
millisec minute| second| |hour |instant |latency |lightni |millise |minute |real |second |split|-
minutes| |after| |before| |past| |till| |to|
monday pentecos
month
month quarter year
month|
month| qtr| quarter| week| year|
month| quarter| week| year| ytd
more| |after| |again| |longer| |long| |next| |tomorro
morrow| night| |after| |monday| |next| |tomorro
most| patients |market |most| |which|
mother
motherin |mother
mpliance nformity |compl
myself| my| one| our| somebody someone| |and|
myself| my| our| somebody someone| |i| |myself| |of|
my| our|
nancial| scal|
navami
nd rd st th
ndia st
nd| rd| st| th|
nd| rd| st| th| |eightee |eighth| |elevent |fifteen |fifth| |first| |fourtee |fourth| |ninetee |ninth| |second| |sevente |seventh |sixteen |sixth| |tenth| |third| |thirtee |thirtie |twelfth |twentie
near toward
new|
next|
next| this|
ne| ther| thing| |brew |build |comes| |cook |deliver |does| |else| |get |grow |has| |know |make |offer |print |read |run |sell |treat |turn
ne| thing| |part|
no
nobody|
nother| |apart| |cut| |differe |higher| |its| |leave
now
no| whatever whoever|
no| zero|
nything| ny| |cent| |penny| |thing|
nything| there| |cent| |costs| |cost| |dime| |make |penny|
nything| |cent| |deposit |fee| |money| |penny| |thing|
nything| |finger| |thing|
nything| |never| |not| |thing| |won|'|t
ny| |a| |no| |single| |zero|
ny| |bug |bug|-|f |defect |defect| |downtim |error |error|- |failure |faultle |flawles |loss |outage |single| |surpris |trouble
n| re|
n| ver| |get |goe
n| |free| |never| |not| |no| |waive |without
n|'|t| |ahead| |away| |before| |busy| |cannot| |closed| |full| |instead |last| |missed| |not| |off| |out| |prior| |shut| |since| |sorry| |was| |were|
n|'|t| |anythin |avoid |beware| |cannot| |cant| |careful |decline |difficu |dubious |early| |far| |hardly| |hard| |hesitat |impossi |instead |lack |less| |neither |never| |nobody| |none| |nor| |nothing |not| |nowhere |no| |rarely| |rather| |refus |relucta |sceptic |seldom| |skeptic |soon| |stop| |unable| |wary| |without
n|'|t| |approve |aren|'| |better| |built |built| |c |can |cannot| |can|'|t |certifi |cheaper |couldn| |dishwas |done| |don|'|t |do| |enough |enough| |fitted| |fit| |good| |go| |guess| |help| |here| |her| |him| |include |install |isn|'|t |know| |made |made| |meant |not| |no| |others| |put| |rated |run| |serve| |shipped |sold| |specula |suitabl |suit| |tested |tested| |them| |tried| |used| |was| |waterpr |won|'|t |would |yet|
n|'|t| |avoid |beware| |but| |cannot| |cant| |careful |decline |difficu |dubious |from| |hardly| |hesitat |impossi |lack |near| |neither |never| |nobody| |none| |nor| |nothing |not| |no| |of| |rarely| |refus |relucta |sceptic |seldom| |skeptic |stop| |than| |too| |to| |unable| |wary| |without
n|'|t| |away| |booked| |cannot| |can|'|t |closed| |couldn| |didn|'| |don|'|t |doubt| |forget| |full| |isn|'|t |late| |never| |nobody| |not| |no| |off| |shut| |wasn|'| |won|'|t
n|'|t| |but| |except| |not| |only| |though| |unless|
n|'|t| |cancel |drop |forget |never| |not| |no| |scrap |skip
n|'|t| |cannot| |could| |did| |had| |hardly| |longer| |may| |might| |never| |not| |unlikel |was| |were| |would|
n|'|t| |cannot| |could| |did| |had| |hardly| |may| |might| |never| |not| |no| |unlikel |was| |were| |would|
n|'|t| |cannot| |did| |had| |if| |last| |maybe| |met| |might| |not| |perhaps |since| |unless| |was| |were| |whether |would|
n|'|t| |it| |i| |myself| |my| |never| |not| |overpro |oversta |over|-| |somethi |that| |the| |this| |too| |what| |which|
n|'|t| |it| |not| |that| |your|
n|'|t| |not|
od |day
od |of|
oday| onight| |after| |asking| |before| |calling |come |deal| |discoun |fee |fightin |hold| |hour| |keep| |knockin |lining| |month| |now| |number| |offer| |price |price| |queu |quick| |rate |rate| |ringing |sign| |slot| |terms| |today| |week| |while|
oday| |next|
off| |appoint |call| |changeo |collect |deliver |demo| |fitting |hand |inspect |install |measuri |repair| |review| |service |site| |survey| |trainin |visit| |walk |worksho
off| |appoint |call| |demo| |meeting |review| |session |trainin |visit| |worksho
omer
onam
once| when| |as|
once| when| |soon|
onight onite o|-|nigh |evening
on|
ooj uj
op| |ag| |bv| |company |coopera |corpora |corp| |co| |gmbh| |group| |holding |incorpo |inc| |limited |llc| |llp| |ltd| |nv| |partner |plc| |sas| |sa| |srl|
orthodox
oti| |dahan
out |adjustm |alterat |change |correct |customi |extra |hours| |mainten |modific |parts| |proofs| |questio |repair |replace |reprint |request |revisio |rounds| |support |trainin |update |upgrade |visit |wishes| |work|
out| |calibra |deliver |first| |freight |hardwar |install |migrati |onboard |parts| |postage |repair |second| |set |shippin |trainin |travel| |worksho
out| |no| |zero|
overmorr |after|
overmorr |next |tmrw |tomorro
over|
over| through| |appoint |call| |changeo |collect |deliver |demo| |fitting |inspect |install |kick |measuri |meeting |repair| |review| |service |survey| |trainin |visit| |worksho
over| |answer| |boot| |call |deliver |failove |loading |load| |process |query| |reactio |recover |repair| |reply| |resolut |respons |turnaro
pacific pdt pst pt
palm|
patriots
pay |admin| |annual| |booking |budget| |bundle| |coupon| |credit| |deposit |discoun |entry| |fee| |first| |freight |invoice |joining |licen |monthly |next| |order| |paper| |payment |price| |promo| |refund| |renewal |seat| |service |setup| |shippin |subscri |tariff| |tax |unit| |volume| |voucher |yearly|
paypal| transfer venmo| wire|
pentecos sunday whitsun
pentecos whit whitsun
pi|
pongal |sankran
presiden washingt
proof| |airtigh |audit |bulletp |covered |encrypt |hack |impenet |protect |safe| |securit |uncrack |unhacka |waterti
proof| |airtigh |court|- |gdpr|-| |inspect |judge|- |lawsuit |law|-|p |waterti
proof| |breach |bulletp |hacker |impenet |lawsuit |legally |tamper |unbreak |uncrack |unhacka
proof| |break| |crash| |fail |fail| |fool |go| |hack| |indestr |infalli |lose| |miss| |unbreak
proof| |break| |crash| |fail |fail| |fool |hack| |indestr |infalli |lose| |miss| |unbreak |wrong|
proof| |bullet |cannot| |can|'|t |impossi |indestr |infalli |unbreak
proof| |fail |fool |go| |indestr |infalli |to| |unbreak
purab u|
purab |birthda |jayanti
purab |nanak |nanak|
purim
put| |certifi |documen |drawing |plan |report |you|
quarter
quarter| |quarter
rain| rest| |fail |guarant |happens |have| |hell |promise |rain |swear| |takes |the| |what
rak
ram
re
read |accurac |answere |availab |before| |caught| |closed| |coverag |dealt| |defect |doesn|' |dropped |fixed| |handled |hour |letter |minute |never| |order |outage |packed| |packet |parcel |picked| |picture |precisi |print| |process |quality |rate |reading |read| |recogni |repaire |replied |shipped |signal| |solved| |sound| |than| |uptime| |won|'|t |wrong|
red |billed |charged |discoun |held |invoice |waived
reformat
remembra
revert| |back|
rhood| |10 |10| |15 |15| |20 |20| |30 |30| |5 |5| |area| |city| |couple| |few |few| |fifteen |five |five| |just| |moment |nearby| |pick| |region| |some| |ten |ten| |thirty| |through |town| |twenty| |two |want |you|
rhood| |city| |county| |road| |street| |town| |valley| |village
rite| |ask| |believe |cents| |experie |eyes| |feeling |feel| |guess| |hunch| |imho| |imo| |impress |i| |i|'|d| |me| |mind| |opinion |persona |say| |taste| |think| |view|
rocket| |almost| |booked| |boom| |burstin |cut| |doubled |double| |evapora |explode |flouris |half| |halved| |halve| |hook| |multipl |nothing |overrun |packed| |plummet |ringing |sell| |shrink| |soar| |sold| |take| |thrive| |through |tripled |triple| |vanish| |zero|
rocket| |away| |double| |explode |gone| |halve| |history |plummet |soar| |take| |thing| |through |triple| |vanish|
rose| |monday
rosh|
round| |24 |365| |at| |days |days| |day|
round| |24|/|7| |365| |day|
running| |behind| |delay| |held| |hold|-| |late| |overran |waiting |wait|
r|
r| |account |agency| |airline |app| |archite |auditor |authori |bailiff |bank| |board| |builder |buildin |canton| |card| |carrier |city| |commiss |committ |company |consula |contrac |council |county| |courier |court| |customs |distrib |electri |embassy |employm |factory |fire| |firm| |forward |foundry |freight |gas| |governm |grid| |haulier |head| |health| |hosting |immigra |inspect |insuran |insurer |investo |it| |jury| |landlor |lawyer| |leasing |lender| |maker| |manufac |mill| |ministr |municip |neighbo |notary| |operato |parcel| |phone| |plannin |platfor |plumber |port| |post| |power| |provide |provinc |publish |railway |rail| |regulat |safety| |shippin |sponsor |state| |subcont |supplie |surveyo |tax| |telecom |town| |union| |utility |vet| |water| |wholesa |works|
r| |alleged |analyst |apparen |committ |economi |expert |forecas |i| |minutes |newspap |paper |press| |reporte |suppose |we|
sacrific |adha |sacrifi
said| |announc |answere |assured |claimed |insiste |promise |put| |replied |said| |say |saying| |stated| |told| |write |wrote|
said| |announc |answere |claimed |insiste |it| |me| |promise |replied |said| |say |stated| |us| |was| |were| |write |wrote| |you|
same|
see|
sh |me| |us|
shavuot
sheet |account |agenda |agreeme |answer |artwork |bag |balance |bike |book |boots |brochur |cake |call |car |certifi |chair |circula |clock |coat |comment |contrac |copy |credit |crown |curtain |deck |demo |deposit |documen |draft |drawing |dress |edit |email |estimat |e|-|mai |figures |file |form |forward |glasses |introdu |invitat |invite |invoice |join |key |labels |lamp |layout |letter |link |list |log |login |meet |meeting |memo |menu |minutes |mock |money |notes |order| |papers |paperwo |parcel |part |passwor |payment |pdf |phone |photo |photogr |picture |plan |post |prepare |prescri |present |price |program |proof |proposa |purchas |quotati |quote |receipt |referen |refund |reply |report |respond |ring |rough| |sample |saw |schedul |send |share |sheet |shoe |sink |sketch |slides |spare| |stateme |suit |summary |text |tooth |update| |voucher |watch |write
sheet| |as| |bell| |better| |counted |evening |if| |laptop| |look| |maker|' |measure |moment| |next| |normall |ought| |page| |phone| |screen| |season| |should| |site| |soon| |target| |telepho |tested| |through |till| |timed| |tried| |until| |website |weekend |week|
shivarat
shop| |app| |dashboa |module| |platfor |portal| |product |softwar |system| |tool|
show| |absent| |attende |attend| |come| |held| |join| |missed| |show|
shrove| |monday
signatur |add |apis| |api| |app |audit| |automat |bulk| |connect |dashboa |edition |export |feature |functio |import |integra |interfa |languag |menus| |migrati |mobile| |model |mode| |module |multi|- |plug |release |schedul |single| |sprint| |sso| |transla |two|-|f |update| |v |variant |version |view| |widget
signatur |add |apis| |api| |app |audit| |automat |bulk| |connect |dashboa |edition |export |feature |functio |import |integra |interfa |languag |menus| |migrati |mobile| |model |mode| |module |multi|- |plug |schedul |single| |sso| |transla |two|-|f |variant |version |view| |widget
since|
singles|
site| |call| |come| |drop| |person| |visit
small|
sod |busines |of| |work |working
sod |day |of|
spring| |may|
st |time
staffed |account |action |allow |answer |answere |apprent |approva |approve |arrived |behind |bench| |billing |book |booked| |broke |broken |build| |calenda |came| |colleag |confirm |count| |crashed |crm| |databas |delayed |deleted |deliver |departm |develop |diary| |dispatc |double| |down |drivers |enginee |enter |entered |failed |fell| |finance |finish |fitter |fitters |flooded |forgot |forgot| |gave |give |go| |held| |holding |holds| |hold| |install |invoice |kept| |laborat |lab| |late |legal| |loaded| |logisti |lost |lost| |marketi |miscalc |mislaid |mixed| |month|- |office| |order |out| |overboo |overloa |overloo |overran |pack |packed| |parts |pass |passed |payment |people |plan |planned |planner |plannin |plant| |print |printed |procure |produce |product |purchas |ran| |release |replied |reserve |run |running |send |sent |sent| |server |service |ship |shipped |shop| |short| |sign |sign|-| |slipped |softwar |staff |stalled |start |stock |stock| |supplie |support |system |system| |team| |technic |tell |told |took| |trainee |turned| |underes |underst |vans |warehou |website |went| |worksho |works| |wrong |wrote|
staffed| |about| |account |appoint |away| |backlog |back|-| |because |between |blame| |broken| |broke| |buried| |busy| |carrier |caught| |changes |chaotic |closed| |control |cracks| |crashed |crazy| |delayed |delay| |demand| |develop |didn|'| |difficu |dispatc |down| |due| |ended| |enginee |failed| |fault| |finance |flat| |forgot| |guests| |hadn|'| |had| |half| |hands| |hand| |happene |hectic| |held| |here| |holiday |hospita |ill| |insane| |inspect |interna |issues| |jammed| |late| |leave| |legal| |logisti |lost| |mad| |marketi |meeting |most| |much| |never| |nuts| |off| |overwhe |owing| |plate| |product |quarter |ran| |reorgan |road| |sales| |shortag |short| |sick| |sidetra |since| |slammed |slipped |snowed| |spam| |strike| |stuck| |super| |supplie |supply| |swamped |team| |technic |thanks| |there| |things| |tied| |traffic |travel |turnove |underst |vacatio |vendor| |visitor |wall| |was| |weather |wild| |workloa |year|-|
staffed| |ate| |away| |backed| |behind| |busy| |changed |crashed |delayed |didn|'| |down| |dropped |failed| |forgot| |held| |holding |holiday |ill| |late| |leave| |lost| |messed| |never| |office| |overloa |screwed |short| |sick| |slip| |slow| |snowed| |stock| |strike| |swamped |took| |underst |vacatio |waiting
sukkot
super
s|
s| ve| |complet |done| |finishe |fixed| |in| |is| |i| |resolve |up| |went| |we|
s| ve| |cut| |doubled |earned| |gained| |got| |grew| |halved| |made| |raised| |recover |reduced |saved| |saw| |sold| |won|
s| |a |one| |the|
s| |all| |alright |deal| |fair| |good| |is| |ok |okay| |ok| |right| |that| |yes|
s| |all| |anythin |any| |an| |a| |each| |everyth |every| |first| |last| |no| |only| |somethi |some| |these| |the| |things| |those|
s| |amazing |awesome |be| |brillia |cool| |deal| |excelle |fantast |fine| |generou |good| |great| |is| |lovely| |nice| |ok |perfect |super| |sure| |thank |thx| |ty| |wonderf |yeah| |yep| |yes| |you|
s| |amazing |awesome |brillia |cool| |deal| |excelle |fantast |fine| |generou |good| |great| |is| |lovely| |nice| |ok |perfect |super| |sure| |thank |thx| |ty| |wonderf |would| |yeah| |yep| |yes| |you|
s| |appoint |arrange |been| |booked| |booking |call| |confirm |deliver |demo| |fitting |for| |install |is| |meeting |put| |reserve |schedul |session |slot| |survey| |trainin |up| |visit| |you|
s| |are| |is| |it| |that| |the| |was|
s| |by| |kudos| |of| |what| |with| |your|
s| |day
s| |dr| |her| |he| |his| |in| |it| |mrs| |mr| |ms| |my| |on| |our| |reckon| |say |say| |she| |suggest |their| |they| |the| |think| |write
s| |dr| |her| |he| |his| |mrs| |mr| |ms| |my| |our| |reckon| |says| |say| |she| |suggest |their| |they| |the| |think|
s| |one| |people|
s| |people|
s| |sunday
take|
tax|
th
th |chouth
thanks
that| the| this| your|
that|'|s
there|
they| you|
the|
the| |end| |part|
thing| |auditor |authori |bulletp |clean |clear |court |covered |fine |import| |inspect |install |judge |lawyer |man |ministr |office |officer |protect |questio |regulat |run| |safe |sell| |ship| |use|
thing| |effort| |work|
thing| |worries
this|
through| till| until|
through| till| until| up|
through| till| until| |to|
till| until|
time |accura |availab |calls |deliver |fill| |of| |on| |orders |precisi |reliab |shipmen |sla |success |tickets |uptime
time| |24|/|7| |hour| |night|
time| |accura |adoptio |availab |bug|-|f |certain |compati |correct |coverag |deliver |effecti |error|- |fill| |foolpro |guarant |of| |on| |precise |precisi |protect |quality |reliab |retenti |risk|-| |safe| |satisfa |satisfi |secure| |securit |success |sure| |time |uninter |uptime| |waterpr |work |working
time| |accurac |availab |fill| |on|-|ti |reliabi |success |uptime|
time| |at| |for| |wheneve
time| |at| |if| |wheneve
time| |at| |wheneve
time| |wheneve
tisha|
to
tomorrow
to|
tr uarter
trinity|
turn|
t| |absent| |missed| |no |not|
t| |back |chasing |checkin |get| |let| |looking |no| |reply |time| |trying| |t| |waiting |with| |working |you
ugadi |padwa
uk| |sunday
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
vesak
victoria
waitangi
wait| |off|
watering |about| |art| |breatht |dream| |feast| |frictio |legend| |like| |masterp |pure| |quantum |seamles |second| |sheer| |standar |unmatch |unparal |unrival |winning |wonder|
wa| |ch
week
week |busines |fortnig |month |qtr |quarter |week |wk |working |year
weekend|
weekly| |annuall |daily| |fortnig |monthly |quarter |weekly| |yearly|
week|
week| |busines |fortnig |month| |qtr| |quarter |week |week| |wk| |working |year|
week| |week| |w|/|c|
we|
whatever whoever| |matter|
when| |the|
when| |time|
whit |monday
who| why| |can |could |like| |told |to| |would| |you |you|
who| why| |i| |to| |we| |you |you|
within|
women|'|
worked|
world|
wrong| |away| |before| |blame| |bonkers |bug| |chaos| |circus| |compute |crm| |delay |delay| |deleted |didn|'| |doing| |down| |error| |failure |fault| |forgot |forward |give| |glitch| |had| |hand| |hold|-| |issue |junk| |know| |lost| |madhous |mayhem| |messed| |mislaid |mistake |misunde |mixed| |mix|-|u |never| |nightma |nuts| |pass| |phone| |printer |problem |ruined| |scanner |server| |should| |softwar |spam| |swallow |system| |tell| |that|'| |things| |threw| |trouble |upset| |was| |which| |wrecked |wrong| |zoo|
w|/|c|
w|/|e| |ending|
ye |year
year
year|
yesterda
yom|
your|
you|
you| |give| |guarant |pledge| |promise |to| |underta |vow| |warrant
you| |give| |on|
ytd |date
ytd |to|
|0 |1
|0 |bay| |hall| |item| |line| |model| |no| |nr| |number| |order| |part| |po| |ref| |room| |serial| |type| |version
|0 |nothing |zero
|0 |nought |zero
|0| |amount| |between |range| |sum| |to|
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
|100| |absolut |again| |always| |another |anythin |any| |boss| |break |complet |crash |days| |downtim |ever| |fail |for| |grave |guarant |hundred |in| |late| |leak |loses| |lose| |loss| |miss| |never| |no| |on| |papers| |period| |problem |regret| |single| |stop| |time| |trouble |wait| |whateve |worries |worry| |wrong|
|100| |absolut |again| |always| |another |anythin |any| |boss| |break |complet |crash |downtim |end| |every| |ever| |fail |full| |good| |grave |guarant |hundred |late| |leak |loses| |lose| |loss| |matter| |miss| |not| |papers| |period| |problem |regret| |single| |trouble |wait| |whateve |worries |worry| |wrong|
|100| |absolut |always |automat |complet |entirel |fully |guarant |one| |perfect |totally
|100| |absolut |always |automat |complet |entirel |fully |guarant |percent |perfect |totally
|100| |absolut |always| |audit |breach |complet |data| |encrypt |ever| |fine |guarant |hack |law| |legal| |never| |patient |record |regulat |system |totally
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
|100|% |back| |complet |entire| |everyth |every| |full| |money| |no|-|qu |total| |uncondi |we| |whole|
|100|% |by| |complet |consequ |doesn|' |does| |entirel |illegal |issue |issue| |perfect |problem |risk |totally |trouble |won|'|t
|100|% |case |certain |come| |count| |definit |excuses |guarant |happens |ifs |later |matter| |period |promise |shine |sure |without
|100|% |definit |firm |fixed |full| |guarant |ifs |matter |period |promise |stone |sure |without
|10x |2x |3x |double |halve |multipl |quadrup |skyrock |triple
|10x| |double| |halve| |quadrup |skyrock |slash| |superch |transfo |triple|
|19 |20
|19 |20 |accordi |achieve |average |bench| |did| |far| |had| |last| |late| |measure |over| |ran| |rated| |rig| |sheet| |since| |spec |test| |used| |was| |were|
|19 |20 |apart| |april| |august| |autumn| |christm |decembe |easter| |except| |excludi |extra| |februar |friday| |january |july| |june| |march| |may| |monday| |month |nothing |novembe |october |septemb |spring| |summer| |thursda |tuesday |wednesd |week |winter| |within| |year
|19 |20 |apr |april |aug |august |dec |decembe |feb |februar |jan |january |jul |july |jun |june |mar |march |may |nov |novembe |oct |october |q |sep |septemb
|19 |20 |apr |april |aug |august |dec |decembe |feb |februar |jan |january |jul |july |jun |june |mar |march |may |nov |novembe |oct |october |sep |septemb
|19 |20 |april| |august| |autumn| |decembe |februar |january |july| |june| |march| |may| |month| |novembe |october |quarter |season| |septemb |spring| |summer| |winter| |year|
|1|/|2 |1|/|4 |3|/|4 |half |quarter
|2 |3
|20 |apr |april |aug |august |dec |decembe |feb |februar |jan |january |jul |july |jun |june |mar |march |may |next |nov |novembe |oct |october |q |sep |septemb
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
|365| |all| |always| |anybody |anywher |any| |each| |everywh |every| |excepti |full| |guarant |matter| |maximum |most| |never| |period| |promise |whateve |whoever |without |year|-|
|365| |all| |always| |anybody |anywher |at| |call| |each| |email| |everywh |every| |fail| |fault| |guarant |issue| |mail| |maximum |never| |no| |order| |period| |problem |promise |questio |request |stop| |ticket| |whateve |whoever |without |year|-|
|365| |at| |days| |day| |even| |week| |year|
|4th |day |of|
|9
|9 |ninety|
|9s| |9|'|s| |nines|
|a
|a |account |binding |boss| |clause| |contrac |indemni |intern| |i| |just| |liabili |not| |only| |penalty |shouldn |suppose |trainee
|a |ahead| |announc |appeal| |ballot| |be| |charge| |close| |come| |cross| |cut| |decide| |deregul |for| |her| |his| |inspect |its| |just| |let| |miss| |only| |oppose| |present |publish |purchas |raise| |resurfa |rule| |say| |speak| |strike| |their| |toss| |to| |vote| |want|
|a |an |concurr |each |every |once |paralle |per |same| |simulta
|a |another |my| |our| |somebod |someone |the|
|a |any |ever| |of| |some |there|
|a |any |it| |one| |some |there| |they|
|a |a| |days| |one| |the| |two| |weeks|
|a |bug |bug|-|f |defect |defect| |downtim |error |error|- |failure |faultle |flawles |loss |outage |surpris |trouble
|a |delay |doubt| |for| |m |there| |was| |went| |were| |won|'|t
|a |each| |every| |per|
|a |each| |per|
|a |her| |him| |their| |them| |the| |your| |you|
|a |its| |my| |our| |their| |the| |your|
|a |lifetim |no| |our| |permane
|a |one|
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
|about| |accepta |alright |do| |enough| |fine| |good| |go| |help| |ok |right| |say| |suit| |work
|about| |adapt| |adjust| |buy| |change| |clean| |configu |do| |enter| |export| |fear| |fill| |handle| |import| |install |integra |learn| |lift| |lose| |maintai |manage| |migrate |move| |pay| |prepare |provide |read| |replace |set| |test| |touch| |train| |update| |write|
|about| |adore| |delight |hang| |love| |moon| |never| |pick| |queu |rave| |take| |thank| |thrille |use| |using|
|about| |after| |around| |at| |before| |by| |from|
|about| |after| |before| |for| |on| |to| |with|
|about| |after| |bidding |bid| |eyeing| |for| |in| |want |want| |would|
|about| |after| |bidding |chasing |circlin |eyeing| |interes |keen| |lined| |looking |queue| |ready| |waiting |want
|about| |against |behind| |except| |for| |inside| |of| |outside |than| |without |with|
|about| |agreed| |asked| |at| |close| |collect |describ |discuss |finish| |fit| |fix| |hand| |measure |mention |ordered |over| |pick| |promise |raised| |request |review| |sent| |sign| |the| |through |told| |wanted| |wrote| |your|
|about| |agree| |alright |confirm |count| |doable| |enough| |fine| |mark| |much| |note| |ok |possibl |put| |say| |works| |work| |write|
|about| |and| |ask| |for| |hear| |how| |if| |learn| |out| |to| |what| |when| |whether |with|
|about| |and| |as| |close| |collect |discuss |finish| |fit| |fix| |for| |like| |measure |on| |over| |regardi |review| |sign| |to| |up| |you|
|about| |and| |for| |from| |how| |if| |to| |what| |when| |whether |with|
|about| |another |a| |longer| |more|
|about| |another |day| |drop| |hour| |longer| |minute| |more| |word|
|about| |approxi |around| |as| |between |depend |if| |or| |provide |roughly |some| |to|
|about| |approxi |around| |as| |between |depend |if| |provide |roughly |some| |take| |to|
|about| |approxi |around| |between |depend |give| |if| |long| |months| |provide |roughly |some| |weeks| |years|
|about| |are| |can| |could| |is| |may| |shall| |will| |would|
|about| |are| |closed| |dead| |finishe |going| |gone| |history |is| |no| |off| |over| |we|'|re |withdra
|about| |are| |confirm |donate| |do| |give| |is| |make |manage| |pay| |say| |with| |would|
|about| |arrives |arrive| |breaks| |break| |cause| |corrupt |crashes |crash| |disappo |down| |drops| |drop| |error| |experie |fail |failure |freezes |freeze| |gets| |hacked| |happens |happen| |interru |into| |issue| |jams| |jam| |late| |leaks| |leak| |loses| |lose| |lost| |mainten |misses| |miss| |offline |outage| |problem |repair| |replac |restart |runs| |run| |slows| |stalls| |stall| |stop |suffer| |unavail |wears| |wear| |worry| |wrong|
|about| |ask |before| |bidding |climb |doubl |going| |go| |increas |interes |jump |lined| |list |looking |midnigh |now| |ready| |right| |rise |rising |today| |tomorro |tonight |waiting
|about| |as| |for| |go| |like| |look| |on| |regardi |run| |talk| |to| |walk| |you|
|about| |as| |for| |it| |like| |on| |regardi |the| |your| |you|
|about| |book |booked| |cuts| |cut| |double |doubled |dropped |earn |earned| |fewer| |filled| |gained| |gets| |get| |got| |grew| |half| |halve |halved| |less| |lost| |made| |make |more| |never| |quadrup |reporte |reports |report| |save |saved| |saw| |seen| |sees| |see| |sell |serve |sold| |swear |take |took| |triple |tripled |went| |won|
|about| |committ |due| |going| |gonna| |set|
|about| |disrega |forget| |ignore| |mind| |skip|
|about| |drop| |out| |scrap| |waive|
|about| |email |for| |get| |give |have| |he| |i| |i|'|m| |mail |send |she| |tell |we| |we|'|re |work|
|about| |for| |of| |on| |regardi
|about| |going| |gonna| |plannin
|about| |over| |with|
|above |another |anythin |cent| |extra |more |over |penny|
|above |another |else |extra |more |over
|above| |admissi |afterwa |after| |colo |during| |entranc |entry| |except| |excludi |for| |from| |if| |notice| |orders| |over| |parking |plus| |sample| |speech| |then| |to| |until| |when| |within| |with|
|above| |allowed |apply| |complia |illegal |lawful| |legal| |objecte |within|
|above| |always| |any| |below| |catch |count |day| |delay| |detect |downtim |every| |excepti |find |hour |hour| |interru |later| |less| |longer| |measure |minute |minute| |more| |night| |outage| |over| |pick |read |recogni |second |second| |shift| |single| |slower| |sort |spot |standst |times| |under| |waiting |weigh
|above| |and| |extra |over| |through |way
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
|absolut |agreed| |bother| |certain |correct |course| |deal| |definit |done| |do| |gladly| |okay| |ok| |problem |right| |sure| |that|'| |thing| |worries |yeah| |yep| |yes|
|absolut |agreed| |certain |correct |deal| |definit |done| |for| |gladly| |no| |of| |okay| |ok| |right| |sure| |will| |yeah| |yep| |yes|
|absolut |all| |always| |at| |complet |cost| |could| |data| |ever| |first| |forever |front| |guarant |just| |keep| |neither |never| |risk |safe| |there|' |totally |trial| |zero|
|absolut |all| |always| |complet |could| |data| |ever| |first| |forever |guarant |keep| |neither |never| |no| |risk |safe| |the| |totally |trial| |up| |you| |zero|
|absolut |all| |availab |certain |every| |include |no| |of| |sure| |there| |yes|
|absolut |already |availab |certain |course| |include |in| |problem |sure| |yes|
|absolut |always| |anyone| |anythin |any| |as| |bodies| |complet |cows| |endless |everyon |everyth |for |for| |guarant |infinit |limit |never| |no| |of| |on| |promise |really| |truly| |unlimit
|absolut |always| |anyone| |anythin |any| |as| |complet |cows| |endless |everyon |everyth |for |for| |guarant |infinit |it| |limit |never| |no| |on| |promise |really| |truly| |unlimit
|absolut |always| |anyone| |anythin |any| |bodies| |complet |cows| |endless |everyon |everyth |for |for| |guarant |infinit |limit |never| |no| |of| |on| |promise |really| |truly| |unlimit |you|
|absolut |always| |certain |come| |count| |cuts| |day| |definit |diary| |dot| |dusted| |easy| |excuses |flat| |full| |give| |guarant |hour| |ifs| |just| |latest| |matter| |means| |minute| |most| |nothing |only| |or| |period| |problem |promise |questio |rain| |regardl |sharp| |sign| |sure| |telling |tell| |that|'| |tops| |whateve |without |words|
|absolut |any| |bet| |entirel |free| |got| |go| |lose| |nil| |nonexis |non|-|e |no| |no|-|br |ours| |practic |risk| |slighte |strings |there| |us| |without |zero|
|absolut |assure| |certain |definit |guarant |promise |sure| |swear| |without
|absolut |break| |complet |fail| |happen| |hundred |jam| |leak| |lost| |million |physica |simply| |stop| |technic |thousan |utterly |wrong|
|absolut |cast|-| |iron |persona |rock|-| |solemn| |waterti
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
|accept |alter |approac |bill |billing |bother |cancel |chang |charg |chargin |chas |claim |contact |cut |delet |disconn |discuss |disturb |giv |invoic |invoici |mark |mention |pester |quot |rais |releas |remov |sell |shar |sign |tak |talk |throw |touch
|accepta |agreed |can |enough |good| |late |ok |okay |possibl |suit |work
|accepta |all| |alright |do| |enough| |fine| |good| |help| |how| |ok |say| |suit| |what| |with| |work
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
|accept| |agree| |approve |certify |release |sign| |wave|
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
|accordi |data| |edition |licen |means| |package |page| |plan| |tier|
|account |admin |agency |airline |airport |amazon |apple |auditor |authori |aws |azure |bank |board |boss |carrier |ceo |cfo |cio |cisco |ciso |city |company |consult |contrac |coo |council |courier |cto |custome |customs |dealer |dell |departm |develop |dhl |directo |distrib |dpd |employe |enginee |epa |eu |factory |fda |fedex |folks |forward |google |governm |guys |haulier |hosting |hubspot |ibm |inspect |install |insurer |integra |investo |irs |isp |landlor |lawyer |lender |maersk |manager |manufac |masterc |microso |ministr |municip |network |notary |office |okta |operato |oracle |partner |payment |paypal |people |port |provide |publish |regulat |reselle |salesfo |sap |service |shipper |shopify |slack |staff |stripe |subcont |supplie |team |telecom |twilio |union |ups |users |usps |utility |vendor |visa |wholesa |workday |workers |zoom
|account |admin |agency| |airline |airport |amazon| |apple| |auditor |authori |aws| |azure| |bank| |board| |boss| |carrier |ceo| |cfo| |cio| |cisco| |ciso| |city| |company |consult |contrac |coo| |council |courier |cto| |custome |customs |dealer| |dell| |departm |develop |dhl| |directo |distrib |dpd| |employe |enginee |epa| |eu| |factory |fda| |fedex| |folks| |forward |google| |governm |guys| |haulier |hosting |hubspot |ibm| |inspect |install |insurer |integra |investo |irs| |isp| |landlor |lawyer |lender| |maersk| |manager |manufac |masterc |microso |ministr |municip |network |notary| |office| |okta| |operato |oracle| |partner |payment |paypal| |people| |port| |provide |publish |regulat |reselle |salesfo |sap| |service |shipper |shopify |slack| |staff| |stripe| |subcont |supplie |team| |telecom |twilio| |union| |ups| |users| |usps| |utility |vendor |visa| |wholesa |workday |workers |zoom|
|account |adviser |agency| |airline |archite |auditor |authori |bailiff |bank| |board| |builder |canton| |carrier |city| |commiss |committ |company |consula |contrac |council |county| |courier |court| |crane| |customs |departm |distrib |electri |embassy |factory |forward |foundry |governm |hall| |haulier |inspect |insuran |insurer |investo |jury| |landlor |lawyer| |lender| |maker| |manufac |mill| |ministr |municip |neighbo |notary| |officer |office| |operato |parent| |payment |platfor |plumber |port| |post| |provide |provinc |publish |railway |regulat |sponsor |state| |store| |subcont |supplie |surveyo |team| |telecom |town| |union| |utility |wholesa
|account |agency |airline |airport |amazon |apple |auditor |authori |aws |azure |bank |board |card| |carrier |cisco |city |cloud| |consult |contrac |council |courier |customs |dealer |dell |dhl |distrib |dpd |factory |fedex |forward |freight |google |grid| |haulier |hubspot |ibm |inspect |install |insuran |insurer |integra |investo |isp |landlor |lawyer |lender |maersk |manufac |masterc |microso |ministr |municip |notary |office |okta |operato |oracle |partner |paypal |port |provide |publish |regulat |reselle |salesfo |sap |service |shipper |shippin |shopify |slack |stripe |subcont |supplie |tax| |telecom |the| |truckin |twilio |union |ups |usps |utility |vendor |visa |wholesa |workday |your| |zoom
|account |agency| |airline |app| |archite |auditor |authori |bailiff |bank| |board| |builder |buildin |canton| |carrier |city| |commiss |committ |company |consula |contrac |council |county| |courier |court| |credit| |customs |distrib |electri |embassy |employm |factory |fire| |firm| |forward |foundry |freight |gas| |governm |grid| |harbo |haulier |head| |health| |hosting |immigra |inspect |insuran |insurer |investo |it| |jury| |labo |landlor |lawyer| |leasing |lender| |maker| |manufac |mill| |ministr |municip |neighbo |notary| |operato |parcel| |phone| |plannin |platfor |plumber |port| |post| |power| |provide |provinc |publish |railway |rail| |regulat |safety| |shippin |sponsor |state| |subcont |supplie |surveyo |tax| |telecom |town| |union| |utility |vet| |water| |wholesa |works|
|account |agency| |archite |auditor |board| |builder |consult |customs |driver |electri |fitter |install |it| |lawyer |photogr |planner |plumber |surveyo |trainer
|account |agency| |archite |auditor |board| |builder |consult |departm |driver |electri |fitter |install |lawyer |people| |photogr |planner |plumber |surveyo |team| |trainer
|account |agency| |assista |bank| |carrier |colleag |contrac |courier |crm| |customs |databas |develop |dispatc |driver| |email| |enginee |factory |finance |haulier |head| |interne |intern| |it| |laptop| |legal| |library |logisti |manufac |marketi |network |ops| |partner |phone| |post| |predece |printer |procure |product |server| |shippin |softwar |spam| |supplie |system| |team| |temp| |trainee |vendor| |warehou |wi
|account |agent| |alarm| |api| |app| |calls| |call| |consult |dashboa |dedicat |emails| |email| |enginee |engine| |every| |expert| |help |inciden |issues| |it| |line| |machine |order| |our| |outages |pages| |platfor |printer |queries |questio |reports |request |scanner |searche |service |softwar |somebod |someone |special |support |system| |technic |tickets |ticket| |we| |you|
|account |airline |all| |bakerie |bakery| |bank |brand |busines |buyer |carmake |chain |client |compan |competi |custome |enterpr |everybo |everyon |factor |farm |firm |grocer |hospita |hotel |insurer |logisti |manufac |organi |partner |peer |plant |player |provide |retaile |school |startup |team |univers |user |utilit |vendor
|account |airline |bakerie |bakery| |bank |brand |busines |buyer |carmake |chain |client |compan |competi |custome |enterpr |everybo |everyon |every| |factor |farm |firm |grocer |hospita |hotel |insurer |logisti |manufac |nearly| |organi |partner |peer |plant |player |provide |retaile |school |startup |team |univers |user |utilit |vendor
|account |airline |bakerie |bakery| |bank |brand |busines |buyer |carmake |chain |client |compan |competi |custome |enterpr |factor |farm |firm |grocer |hospita |hotel |insurer |logisti |manufac |organi |partner |peer |plant |player |provide |retaile |school |startup |team |univers |user |utilit |vendor
|account |amber| |at| |blue| |button |click |cursor| |dashboa |data| |demo| |drop |enter| |environ |field| |goe |green| |grey| |icon| |in| |menu| |mouse| |on| |orange| |out| |pay| |red| |sandbox |save| |screen |scroll |start| |store| |tab |tenant| |type |window |you| |zoom|
|account |amber| |blue| |button |click |cursor| |dashboa |data| |demo| |drop |enter| |environ |field| |goe |green| |grey| |here| |icon| |in| |it| |menu| |mouse| |on| |orange| |out| |pay| |red| |sandbox |save| |screen |scroll |start| |store| |tab |tenant| |that| |the| |this| |type |window |zoom|
|account |analyst |archite |assista |attorne |at| |boss |boys |brother |carpent |ceo |cfo |chef |colleag |company |consult |control |counsel |courier |crew |cto |daughte |departm |designe |desk |develop |directo |driver |electri |enginee |father |fellas |finance |fitter |folks |from| |girls |group |guys |helpdes |husband |install |in| |lab |lads |lawyer |legal |lorries |lorry |lot |manager |mate |mechani |men |mother |my| |nephew |niece |nurse |office |our| |painter |partner |people |photogr |plumber |rep |represe |rigger |secreta |side |sister |son |special |staff |success |support |surveyo |team |technic |to| |trainer |truck |van |vp |warehou |wife |worksho
|account |apprent |approva |because |bench| |billing |build| |calenda |caused| |colleag |count| |crm| |databas |delayed |departm |develop |diary| |dispatc |down| |due| |enginee |finance |fitter |held| |install |invoice |laborat |lab| |legal| |logisti |marketi |month|- |office| |owing| |payment |planner |plannin |plant| |procure |product |purchas |release |server |service |shop| |sign|-| |softwar |stock| |stuck| |support |system |system| |team| |technic |trainee |waiting |warehou |website |we| |worksho |works|
|account |app| |basic| |demo| |first| |kit| |pilot| |test| |tool| |trial|
|account |app| |basic| |demo| |first| |phase| |pilot| |starter |tool| |trial|
|account |app| |bill| |inbox| |invoice |portal| |stateme |tracker
|account |archive |bathroo |boiler| |booklet |books| |branch |bridge| |brochur |buildin |canteen |catalog |cent |clinic| |convers |databas |doors| |elevato |extensi |fa |factory |fleet| |floor |furnitu |garage| |hall| |harvest |heating |install |kitchen |lab |lift| |line| |machine |migrati |move| |network |order| |oven| |payroll |plant| |plumbin |practic |presses |press| |rebuild |rollout |roof| |run| |server| |shop |site| |softwar |stage| |stand| |store |surgery |system| |tills| |track| |trucks| |vans| |wall| |warehou |web |website |windows |wiring| |worksho
|account |asking| |board| |boss| |botheri |cfo| |control |directo |finance |involvi |lawyer |lawyers |lead| |legal| |managem |manager |office| |through |waiting
|account |as| |binding |boss| |clause| |contrac |indemni |intern| |i|'|m| |just| |know| |liabili |only| |penalty |shouldn |suppose |trainee
|account |at| |circums
|account |authori |bat| |hook| |last| |say|-|s
|account |back| |boat |desk |dock |door |doorste |gate |hand |inbox |leave| |lorry |mail |plane |post |ready| |road |site |train |truck |van |with| |yours|
|account |bank| |line| |margin| |pocket| |profit| |p|&|l| |till| |wallet|
|account |be| |bill |book| |chair| |claim| |credit| |data| |deposit |file |invoice |in| |line| |list |list| |lorry| |money| |off| |of| |overdra |paid| |payment |post| |queue| |record |refund| |round| |route| |run| |salary| |spendin |stateme |sum| |system |tour| |to| |van| |wage
|account |bill| |card| |fee| |invoice |rent| |stateme |total|
|account |bill| |card| |invoice |stateme
|account |bill| |invoice |order| |price| |total|
|account |board| |boss| |care| |cfo| |control |directo |finance |lawyer |lawyers |lead| |legal| |managem |manager |office|
|account |board| |boss| |cfo| |control |directo |down| |finance |lawyer |lawyers |lead| |legal| |managem |manager |object |office| |refuse |say |think |want
|account |board| |boss| |cfo| |control |directo |finance |lawyer |lawyers |lead| |legal| |managem |manager |office|
|account |board| |boss| |cfo| |control |directo |finance |lawyer |lawyers |lead| |legal| |managem |manager |office| |to|
|account |bottom| |margin| |pocket| |profit| |p|&|l| |till| |wallet|
|account |credit |pay |refund |reimbur
|account |cut| |first |first| |friday| |gone| |hands| |hours| |itself| |limit| |monday| |payroll |run| |salary| |today| |tomorro |tonight
|account |desk| |doorste |door| |gate| |hand |inbox| |its| |mailbox |office| |post| |site| |their| |u| |you|
|account |figures |half| |month |numbers |period |quarter |week |year
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
|accurat |best| |client |correct |custome |day| |deadlin |every| |fast| |flawles |perfect |promise |quality |quick |reliab |right| |smooth |solutio |target |time| |way| |within| |without |word| |yours| |your| |you|
|accurat |best| |client |correct |custome |deadlin |every| |fast| |first| |flawles |for| |in| |on| |perfect |promise |quality |quick |reliab |right| |same| |smooth |solutio |target |way| |within| |without |word| |yours| |your| |you|
|accurat |better| |cheaper |efficie |faster| |fast| |good| |higher| |less| |lower| |more| |quicker |quick| |reliabl |safer| |stronge |strong|
|accurat |correct |error| |inaccur |mistake |overpro |oversta |over|-| |right| |should |strong| |take| |true| |went| |wrong|
|achieve |average |bench| |data| |did| |had| |in| |late| |measure |month| |on| |past| |quarter |ran| |rated| |rig| |since| |so| |spec |stand| |to| |was| |week| |were| |year|
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
|actuall |ahead| |before| |but| |earlier |instead |latest| |make| |not| |no| |or| |prior| |rather| |sorry| |through |till| |to| |until|
|actuall |ahead| |before| |but| |earlier |instead |latest| |not| |no| |or| |prior| |rather| |sorry| |that| |through |till| |to| |until|
|actuall |better| |correct |hang| |hold| |let|'|s |make| |mean |nope| |no| |rather| |say| |scratch |sorry| |think| |wait|
|actuall |better| |correct |it| |i| |let| |nope| |no| |on| |rather| |say| |sorry| |that| |wait|
|actuall |better| |correct |it| |i| |me| |nope| |no| |on| |rather| |say| |sorry| |that| |wait|
|act| |again| |before| |boat| |chance| |deal| |don|'|t |exclusi |expire |final| |hurry| |last| |lifetim |limited |missing |miss| |never| |offer| |only| |opportu |running |served| |short| |snooze| |ticking |today| |urgent| |while| |window| |won|'|t
|ada |ada| |ai| |basel |basel| |ccpa |ccpa| |ce |ce| |cmmc |cmmc| |complia |coppa |coppa| |cpra |cpra| |dora |dora| |dsgvo |dsgvo| |environ |epa |epa| |fda |fda| |fedramp |ferpa |ferpa| |finra |finra| |gdpr |gdpr| |glba |glba| |haccp |haccp| |hipaa |hipaa| |hitrust |industr |in| |iso |itar |itar| |law |law| |legal |legisla |mifid |mifid| |nis |osha |osha| |pci |pci| |privacy |protect |psd2 |psd2| |reach |reach| |regulat |rohs |rohs| |safety |safety| |securit |soc |sox |sox| |tax |tax| |ul |ul| |wcag |wcag|
|ada |ai| |basel |ccpa |ce |cmmc |coppa |cpra |dora |dsgvo |environ |epa |fda |fedramp |ferpa |finra |gdpr |glba |haccp |hipaa |hitrust |industr |iso |itar |law |legal |legisla |mifid |nis |osha |pci |privacy |protect |psd2 |reach |regulat |rohs |safety |securit |soc |sox |tax |ul |wcag
|adapt| |change| |forget| |install |learn| |migrate |prepare |retrain |touch| |train| |worry|
|ada| |ai| |all| |approve |basel| |by| |ccpa| |certifi |ce| |cmmc| |coppa| |cpra| |dora| |dsgvo| |environ |epa| |fda| |fedramp |ferpa| |finra| |for| |gdpr| |glba| |haccp| |hipaa| |hitrust |industr |iso |itar| |law| |legal |legisla |mifid| |nis |osha| |pci| |privacy |protect |psd2| |reach| |recogni |regulat |rohs| |safety| |securit |soc |sox| |tax| |to| |ul| |under| |wcag|
|ada| |ai| |audit |auditor |basel| |ccpa| |ce| |cmmc| |coppa| |cpra| |dora| |dsgvo| |environ |epa| |fda| |fedramp |ferpa| |finra| |gdpr| |glba| |haccp| |hipaa| |hitrust |industr |inspect |iso |itar| |law| |legal |legisla |mdr| |mifid| |nis |osha| |pci| |privacy |protect |psd2| |reach| |regulat |rohs| |safety| |securit |soc |sox| |tax| |ul| |wcag|
|ada| |ai| |basel| |ccpa| |ce| |cmmc| |coppa| |cpra| |dora| |dsgvo| |environ |epa| |fda| |fedramp |ferpa| |finra| |gdpr| |glba| |haccp| |hipaa| |hitrust |industr |iso |itar| |law| |legal |legisla |mifid| |nis |osha| |pci| |privacy |protect |psd2| |reach| |regulat |rohs| |safety| |securit |soc |sox| |tax| |ul| |wcag|
|add |agenda| |agreeme |article |book| |budget| |calenda |contrac |data| |deck| |earning |figures |forecas |guideli |invite| |invoice |issue| |list |magazin |meeting |memo| |minutes |newslet |numbers |order |press| |quote| |report| |results |schedul |section |slide |spreads |survey|
|add |bring |com |introdu |launch |on| |releas |roll |unveil
|added |agreed |approve |arrange |booked |cancell |closed |confirm |correct |credite |deleted |deliver |done |do| |filed |fixed |got| |granted |handled |invited |me |on| |ordered |paid |refunde |removed |replace |reserve |schedul |sent |settled |shipped |signed |sorted |taken| |think| |updated |us |waived |worry| |yours
|added| |address |answere |apologi |bad |badly| |bad| |before| |blame |blunder |booked| |broke| |called| |check |copied| |counted |didn|'| |doing |doing| |double| |down |dropped |else|'| |entered |error |error| |excuse |failed| |failing |failure |fault |fault| |first| |forgot |got| |left| |look |lost| |me |measure |messed| |mine| |miscalc |miscoun |mislaid |misread |missed| |mistake |misunde |mixed| |nobody |noted| |ought| |ours| |overloo |overpro |oversig |over|-| |ownersh |own| |pass |planned |poorly| |priced| |promise |proofre |put| |quoted| |rang| |read| |replied |respons |right| |screwed |short |should |should| |slip |slip| |sorry| |took| |typed| |underes |us |verif |wrong |wrote|
|added| |arrive |come |coming| |here| |land |out| |ready| |ship |there|
|added| |arrive| |availab |built| |coming| |in| |landing |land| |launchi |launch| |out| |release |shippin |ship| |there|
|added| |availab |can|'|t |commitm |committ |conside |date| |eta| |evaluat |explori |feature |launche |list| |looking |promise |release |timelin |without
|added| |built| |coded| |corner| |develop |done| |finishe |in| |on| |ready| |there|
|adding| |add| |bringin |bring| |buildin |build| |code| |create| |creatin |deliver |develop |extend| |have| |impleme |include |includi |introdu |launchi |launch| |offer| |release |releasi |rolling |roll| |shippin |ship| |support
|adding| |along| |attendi |at| |back| |booking |booth| |bringin |calling |call| |coming| |complet |contact |counter |deliver |desk| |dock| |done| |door| |emailin |entranc |farm| |finalis |finaliz |finishe |fixing| |followi |forward |gate| |getting |hall| |handlin |hosting |issuing |joining |launchi |looking |mailing |meeting |office| |outside |out| |over| |paying| |plant| |prepari |present |providi |putting |ramp| |reachin |ready| |recepti |releasi |respons |reviewi |rolling |round| |schedul |sending |setting |sharing |shippin |shop| |site| |stand| |station |submitt |sure| |taking| |there| |through |touch| |updatin |visitin |with| |working |yard| |yours|
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
|address |attache |bag| |booked| |car| |desk| |didn|'| |did| |double| |drafts| |entered |filed| |fingers |forgot |got| |had| |hands| |let| |lost| |lying| |miscoun |misfile |mislaid |misread |mistype |my| |never| |noted| |note| |outbox| |overloo |posted| |putting |put| |saved| |sent| |up| |used| |write| |wrote|
|adds| |back| |boosts| |boost| |brings| |cuts| |cut| |deliver |doubles |double| |drives| |elimina |generat |grows| |halves| |improve |increas |lifts| |lowers| |multipl |quadrup |raises| |reduces |reduce| |saves| |save| |shaves| |shrinks |slashes |trims| |triples |triple| |up|
|adds| |back| |boosts| |brings| |cuts| |deliver |doubles |drives| |elimina |generat |grows| |halves| |improve |increas |lifts| |lowers| |multipl |quadrup |raises| |reduces |saves| |shaves| |shrinks |slashes |trims| |triples |up|
|adds| |boosts| |boost| |brings| |cuts| |cut| |deliver |doubles |double| |drives| |elimina |frees| |generat |grows| |halves| |improve |increas |lifts| |lowers| |multipl |pays| |quadrup |raises| |reduces |reduce| |saves| |save| |shaves| |shrinks |slashes |trims| |triples |triple|
|adds| |boosts| |brings| |cuts| |deliver |doubles |drives| |earns| |elimina |frees| |gains| |generat |gets| |grows| |halves| |improve |increas |lifts| |lowers| |multipl |on| |pays| |quadrup |raises| |recover |reduces |saves| |sees| |shaves| |shrinks |slashes |trims| |triples
|adds| |boosts| |brings| |cuts| |deliver |doubles |drives| |elimina |frees| |generat |grows| |halves| |improve |increas |lifts| |lowers| |multipl |pays| |quadrup |raises| |reduces |saves| |shaves| |shrinks |slashes |trims| |triples
|add| |ask| |at| |block| |book| |bring| |build| |call| |change| |check| |clean| |collect |come| |copy| |correct |credit| |deliver |do| |draw| |drop| |e |fetch| |fix| |forward |give| |hold| |install |keep| |leave| |lend| |load| |mail| |make| |measure |move| |order| |paint| |pass| |pay| |pick| |post| |prepare |print| |refund| |repair| |replace |reserve |ring| |scan| |send| |ship| |show| |sign| |take| |tell| |test| |text| |whatsap |write| |you|
|add| |book| |bring| |close| |confirm |deliver |desk| |drop| |figures |form| |get| |give| |label| |list| |make| |move| |note| |number| |of| |page| |people| |put| |reach| |report| |see| |send| |sheet| |slip| |take| |team|
|add| |book| |bring| |close| |confirm |deliver |desk| |drop| |figures |form| |get| |label| |list| |make| |move| |note| |number| |of| |page| |people| |put| |reach| |report| |see| |send| |sheet| |slip| |take| |team| |you|
|add| |bring| |drive| |get| |keep| |leave| |make| |move| |pay| |push| |put| |raise| |take| |turn| |win|
|add| |build| |code| |create| |customi |develop |program |write|
|add| |build| |code| |create| |develop |dev| |enginee |impleme |include |program |put| |r|&|d| |ship| |team| |write|
|add| |build| |connect |create| |deliver |do| |fix| |make| |produce |write|
|add| |build| |deliver |do| |fix| |grant| |handle| |make| |solve| |sort|
|add| |chop| |drop| |get| |give| |knock| |shave| |slice| |take| |throw|
|add| |chop| |drop| |in| |knock| |shave| |slice| |take| |you|
|add| |cut| |earn| |free| |gain| |get| |knock| |lose| |recover |save| |see| |shave| |trim| |win|
|add| |cut| |earn| |gain| |get| |knock| |lose| |recover |save| |see| |shave| |trim| |up| |win|
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
|advent |sunday
|advert |adverti |agency |agent |anybody |anyone| |article |asked| |ask| |assured |assures |boss| |brochur |buyer| |called| |claim |claimed |claim| |client| |compani |competi |concern |consult |contrac |custome |dealer |demande |demand| |describ |earlier |everyon |example |firms| |flyer |gather| |guarant |heard| |hear| |he| |implied |informe |labelle |leaflet |mention |note| |offered |others| |people| |phrase| |policy| |predece |procure |promise |provide |questio |read| |reps| |request |require |rfp| |rivals| |said| |salesma |salespe |saw| |say |sellers |she| |slogan| |stated| |suggest |supplie |swore| |team| |tells| |tender| |term| |they| |told| |tools| |underst |vendor |wanted| |wish| |wording |word| |wrote|
|adverti |anybody |anyone| |an| |asked| |a| |boss| |called| |claim |claimed |claim| |compani |competi |contrac |demande |describ |else| |email| |firms| |from| |guarant |heard| |he| |implied |labelle |legal| |mail| |mention |me| |most| |note| |offered |others| |people| |policy| |procure |promise |provide |quoted| |reps| |request |rfp| |rivals| |said| |salespe |saw| |say |sellers |she| |stated| |stateme |suggest |supplie |swore| |team| |tender| |that| |they| |the| |told| |us| |vendor |wanted| |wrote| |your|
|advise| |back| |circle| |come| |confirm |everyon |follow| |give| |know| |reply| |report| |respond |revert| |tell| |them| |update| |you|
|affecte |any| |bothere |change |change| |differe |disrupt |disturb |experie |feel |finger |have| |involve |need |need| |notice
|affecte |disrupt |disturb |down| |interru |notice| |stand| |stopped |stop|
|affecte |disrupt |disturb |interru |notice| |slow| |still| |stopped |stop|
|affect| |bother| |change| |cost| |disrupt |disturb |easy| |effortl |hurt| |impact| |interfe |interru |itself| |nothing |painles |quick| |safe| |simple| |slow| |smooth| |touch| |trouble |we| |wrong|
|afford |afraid |afraid| |anxious |bothers |burn |certain |comfort |complic |concern |convinc |expensi |fear| |frighte |happens |hesitan |hesitat |issue| |know |last| |nervous |objecti |previou |pricey |problem |risky |risk| |scares| |sceptic |skeptic |slow |snag| |struggl |sure |trouble |trust |uneasy |unsure |wary |worried |worries |worry|
|afford |bring |chip |chippin |commit |committ |contrib |cover |cut |do |don |fund |give |giving| |go |hand |increas |invest |kick |leave |leaving |lower |make |making| |manage |managin |match |offer |pay |paypal |pledge |pledgin |put |putting |raise |raising |reduce |send |settle |settlin |spare |sparing |spend |sponsor |start |stretch |support |throw |tip |tipping |transfe |venmo |wire |with
|afford| |contrib |cover| |doing| |don |do| |giv |go| |match| |offer| |pay| |pledge| |put| |spare|
|afraid| |assume |assumin |assumpt |as| |because |before| |believe |case| |certain |chance| |concern |doubt |even| |expect |fear| |guarant |how| |idea| |if| |imagine |imply |impress |know |let|'|s |like| |mean |possibi |pretend |promise |risk| |rumo |say |saying |suggest |suppose |supposi |sure |than| |theory| |think |though |till| |uncerta |unless| |unlikel |unsure |until| |whateve |what| |when| |whereve |where| |whether |which| |whom| |who| |why| |wish |wonder |worried |worry|
|afraid| |assume |assumin |assumpt |as| |because |before| |cannot| |can|'|t |chance| |concern |couldn| |didn|'| |doesn|' |don|'|t |doubt |fear| |how| |idea| |if| |imagine |impress |in| |like| |never| |not| |possibi |pretend |risk| |rumo |say |suppose |supposi |than| |theory| |till| |uncerta |unless| |unlikel |unsure |until| |whateve |what| |when| |whereve |where| |whether |which| |whom| |who| |why| |wish |wonder |worried |worry| |wouldn|
|africa| |america |anywher |asia| |britain |busines |city| |class| |country |earth| |europe| |field| |france| |germany |industr |italy| |market| |region| |sector| |spain| |state| |today| |uk| |us| |worldwi |world|
|africa| |america |asia| |britain |busines |country |europe| |field| |germany |industr |market| |region| |trade| |uk| |us| |world|
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
|after| |ahead| |before| |prior|
|after| |along |attenti |backs| |better| |be| |chase| |dealing |differe |easier| |fine| |get| |handle| |heads| |improve |keep| |looking |make| |me |priorit |see| |sort| |top| |treat| |us |word
|after| |always| |deal| |discoun |fee| |figure| |forever |hikes| |increas |life| |never| |number| |price| |rate| |remains |retire| |rises| |stays| |still| |when| |won|'|t |years| |yours|
|after| |anythin |any| |cap |change| |everyth |limit |restric |revisio |rounds| |whateve |whatsoe
|after| |apart| |assumin |barring |case| |conting |depend |except| |excludi |if| |limited |limits| |long| |once| |pending |provide |providi |return| |soon| |subject |terms| |than| |to| |unless| |when|
|after| |asked| |bidding |bid| |eyeing| |interes |like| |want |want|
|after| |asked| |interes |waiting |wants| |want|
|after| |assumin |as| |dependi |if| |once| |pending |provide |so| |to| |unless| |upon| |when|
|after| |assumin |conditi |conting |dependi |event| |if| |long| |once| |pending |provide |providi |should| |soon| |subject |unless| |upon| |wheneve |when|
|after| |assumin |dependi |if| |long| |once| |pending |provide |soon| |subject |unless| |upon| |when|
|after| |as| |before| |each| |every| |if| |meantim |now| |once| |rush| |soon| |the| |until| |wheneve |when|
|after| |as| |before| |once| |should| |when|
|after| |as| |beginni |each| |every| |from| |once| |per| |since| |startin
|after| |as| |if| |once| |when|
|after| |at| |by| |disappe |goes| |go| |inside| |in| |melt |shrink |to| |vanish |within|
|after| |because |before| |by| |for| |so| |via| |when| |while| |with|
|after| |because |before| |by| |in| |so| |via| |when| |while| |with|
|after| |because |before| |by| |so| |time| |via| |when| |while| |with|
|after| |before| |beginni |commenc |followi |from| |next| |of| |startin
|after| |before| |each| |every| |for| |if| |meantim |moment| |once| |rush| |soon| |until| |wheneve |when|
|after| |before| |earlier |earlies |early| |sooner| |soon| |till| |until|
|after| |before| |followi |from| |of| |once| |to| |upon|
|after| |before| |from| |past| |till| |to|
|after| |before| |of| |to|
|after| |before| |once| |should| |soon| |when|
|after| |beginni |each| |every| |from| |of| |once| |per| |since| |startin
|after| |bonus| |bundle| |chance| |conditi |deal| |discoun |from| |incenti |offer| |opportu |package |price| |pricing |promoti |promo| |proposa |quote| |rate| |sale| |special |terms| |window|
|after| |boost| |cut| |day| |double| |extra| |fewer| |fill| |first| |free| |halve| |harvest |improve |less| |lift| |moment| |month |more| |once| |quarter |raise| |reduce| |saved| |save| |season |shorten |slash| |soon| |summer |triple| |week |week| |when| |winter |year
|after| |case |circums |come| |every| |happens |matter| |shine| |single| |situati |without
|after| |day| |every |single
|after| |despera |fightin |grabbin |hold| |keep| |reserve |snappin
|after| |every| |first|
|after| |every| |without
|after| |ever| |forever |for| |grabbin |longer| |long| |over| |snappin
|after| |followi
|after| |followi |from|
|after| |followi |from| |later| |past|
|after| |followi |from| |past| |than|
|after| |followi |of|
|after| |for| |given| |with|
|after| |from|
|after| |from| |of|
|after| |if| |once| |soon| |when|
|after| |inside| |in| |within|
|again |does| |go |its| |start |their|
|against |ahead |buy |chosen| |forward |going| |gone| |order |proceed |renew |sign
|again|
|again| |and| |best| |biggest |big| |everywh |great| |it| |i| |largest |large| |of| |regular |typical |usually |we|
|again| |asked| |get| |guess| |hear| |met| |need| |notice| |see|
|again| |before| |entire| |everybo |everyon |grab| |half| |inside| |midnigh |only| |overnig |secure| |snap| |snatch| |till| |tonight |until| |whole| |within|
|again| |biggest |big| |did| |equippe |everywh |great| |had| |known| |largest |large| |moved| |ours| |proved| |proven| |regular |scienti |typical |usually |worked|
|again| |complai
|agenc |anyone| |baker |bakerie |bakery| |breweri |brewery |builder |busines |butcher |buyer |caf |carrier |chain |client |clinic |close| |compani |company |competi |contrac |corner| |custome |dealer |dentist |doors| |everybo |everyon |farm |farmer |firm |fleet |garage |grower |gym |haulier |hospita |hotel |house |just| |kitchen |lab |landlor |last| |manufac |near| |neighbo |next| |office |operato |people| |pharmac |plant |practic |printer |restaur |retaile |salon |school |shop |site |streets |user |worksho |yours|
|agenc |baker |bakerie |bakery| |breweri |brewery |builder |busines |butcher |buyer |caf |carrier |chain |client |clinic |colleag |compani |company |competi |contrac |custome |dealer |dentist |farm |farmer |firm |fleet |garage |grower |gym |haulier |hospita |hotel |house |kitchen |lab |landlor |manufac |neighbo |office |of| |operato |our| |people| |pharmac |plant |practic |printer |restaur |retaile |salon |school |shop |site |that| |user |who| |worksho |you |your
|agenc |baker |bakerie |bakery| |breweri |brewery |builder |busines |butcher |buyer |caf |carrier |chain |client |clinic |compani |company |competi |contrac |custome |dealer |dentist |farm |farmer |firm |fleet |garage |grower |gym |haulier |hospita |hotel |house |kitchen |lab |landlor |manufac |neighbo |office |operato |people| |pharmac |plant |practic |printer |restaur |retaile |salon |school |shop |site |user |worksho
|agenc |brand |builder |compan |consult |dealer |firm |install |maker |manufac |platfor |produce |provide |special |supplie |tool |vendor
|agency| |bank| |carrier |council |courier |factory |forward |haulier |install |insurer |manufac |parcel| |partner |provide |supplie |vendor|
|agency| |bank| |carrier |council |courier |factory |forward |haulier |install |insurer |manufac |partner |provide |service |supplie |vendor|
|agenda |agreeme |analysi |answer |artwork |brief |brochur |budget |certifi |chart |checkli |compari |contrac |cop |cost |cv |data| |deck |design |documen |draft |drawing |edit |estimat |figures |file |form |guide |handboo |invitat |invoice |layout |letter |licen |line| |link |list |manual |map |minutes |mock |nda| |note |numbers |offer| |passes| |permit |photo |picture |plan |polic |proof |proposa |questio |quotati |quote |rate |recap |recordi |referen |renderi |report |report| |result |schedul |sheet |short |side|-| |slide |spec |specifi |spreads |stateme |storybo |summar |survey |table |terms| |tickets |timetab |transla |write
|age| |big| |date| |day| |far| |late| |long| |many| |number| |often| |old| |soon| |time| |when| |where| |which| |who| |why| |year|
|ago
|ago| |as| |been| |began| |came| |closed| |dated| |did| |effecti |ended| |expired |fell| |from| |gave| |had| |held| |invoice |issued| |last| |left| |letter| |mail| |met| |minutes |missed| |note| |overdue |passed| |prior| |receive |report| |rose| |sent| |should| |signed| |since| |spoke| |tested| |through |took| |until| |was| |went| |were| |wrote|
|ago| |been| |began| |came| |closed| |dated| |did| |effecti |ended| |expired |fell| |from| |gave| |had| |has| |have| |held| |issued| |last| |left| |met| |missed| |of| |overdue |passed| |prior| |receive |rose| |sent| |signed| |since| |spoke| |tested| |through |took| |until| |was| |went| |were| |wrote|
|agree |alright |confirm |deal| |fine| |good| |in| |ok |possibl |right| |sound| |sure| |work
|agree |confirm |demonst |find |found| |indicat |it| |lie| |prove |proven| |recomme |say |show |shown| |suggest |tell
|agree |confirm |find |found| |have| |prove |say |show |suggest
|agree |confirm |find |found| |prove |say |show |shown| |suggest
|agree |even| |nod |off| |wave |yes|
|agreed| |agree| |commit| |guarant |pledge| |promise |underta |volunte |vow|
|agreed| |agree| |cost| |fee| |i| |price| |quote| |rate| |we| |you|
|agreed| |announc |argued| |ask |asked| |assumed |believe |claim |contemp |decided |expect |expecte |feel| |felt| |figure| |guess| |heard| |hope |hoped| |imagine |implies |indicat |insiste |knew| |know| |mention |predict |promise |propose |report |reporte |require |said| |say |saying| |specifi |stated| |states| |suggest |suppose |tell |think |thought |told| |underst |writes| |wrote|
|agreed| |announc |asked| |indicat |mention |promise |said| |say |stated| |suggest |told| |wrote|
|agreed| |an| |arrange |asked| |a| |done| |had| |made| |pencill |put| |sent| |taken| |talked| |the| |written
|agreed| |apolog |attache |call| |convers |deliver |demo| |discuss |enclose |invoice |meeting |missed| |owe| |promise |sorry| |talk| |thank |visit| |your| |you|
|agreed| |appoint |booked| |call| |confirm |demo| |each| |fixed| |is| |meet |meeting |see| |session |set| |suits| |survey| |tasting |trainin |visit| |works|
|agreed| |arrange |asked| |done| |got| |had| |made| |pencill |put| |sent| |taken| |talked| |written
|agreed| |attache |below| |complet |credite |deliver |deploye |dispatc |done| |emailed |enclose |finishe |fixed| |forward |gone| |here| |install |issued| |left| |live| |mail| |paid| |posted| |post| |promise |ready| |refunde |release |sent| |shared| |shipped |signed| |this| |uploade |way|
|agreed| |before| |buffer| |contrac |current |earlies |eta| |fitters |forecas |had| |hands| |latest| |margin| |men| |painter |people| |plan |plan| |schedul |since| |us| |was| |were| |window| |workers
|agreed| |confirm |decided |know| |say|
|agreed| |confirm |fine| |granted |settled |yours|
|agreed| |discuss |instead |latest| |promise
|agreed| |discuss |promise |request
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
|aim |aim| |apparen |being| |believe |crossed |expect| |guess| |hop |hopeful |hope| |inshall |likely| |looking |luck |maybe |might| |perhaps |plan |possibl |presuma |probabl |see| |should| |suppose |theory |think| |touch| |trying| |try| |willing
|aiming| |aims| |aim| |can| |cases| |could| |estimat |expecte |expects |expect| |general |goal| |goes| |hopeful |hopes| |hope| |hoping| |ideally |intend| |likely| |luck| |maybe| |may| |might| |often| |perhaps |plannin |plan| |possibl |potenti |probabl |should| |targeti |target| |tentati |tr |typical |usually |would|
|ain|'|t |cannot| |can|'|t |couldn| |didn|'| |doesn|' |don|'|t |isn|'|t |never| |not| |wasn|'| |won|'|t |wouldn|
|airtigh |bullet |court|- |gdpr|-| |inspect |judge|- |lawsuit |law|-|p |waterti
|air| |bbc| |busy| |closed| |dark| |empty| |in| |its| |late| |locked| |off| |on| |out| |radio| |shut| |slow| |televis |tv|
|alarm |app |line |machine |network |plant |platfor |portal |server |signal |site |system
|alarms |alarms| |breakdo |bug |complai |data| |defect |delay |downtim |error |failure |glitche |hiccup |interru |issue |losses |losses| |missed| |mistake |outage |positiv |problem |rework |rework| |surpris
|alarms| |breakdo |bug |complai |data| |defect |delay |downtim |error |failure |glitche |interru |losses| |missed| |mistake |outage |positiv |problem |rework| |surpris
|alarms| |call |claims| |complai |fault |inciden |orders| |queries |questio |request |ticket
|alarm| |always| |answer |any| |api| |app| |camera| |center| |centre| |courier |crew| |desk| |device| |dryer| |elevato |enginee |engine| |every| |filter| |gate| |guarant |hotline |it| |lab| |lift| |line| |machine |model| |n |network |no| |our| |oven| |part| |plant| |platfor |portal| |press| |printer |pump| |reader| |replace |replies |reply| |respons |robot| |room| |scale| |scanner |sensor| |server| |service |signal| |site| |softwar |somebod |someone |sorter| |store| |system| |team| |technic |termina |tool| |truck| |van| |washer| |whateve
|alarm| |api| |app| |camera| |center| |centre| |crew| |desk| |device| |dryer| |elevato |engine| |filter| |gate| |hotline |it| |lab| |lift| |line| |machine |model| |network |our| |oven| |plant| |platfor |portal| |press| |printer |pump| |reader| |robot| |room| |scale| |scanner |sensor| |server| |service |signal| |site| |softwar |sorter| |store| |system| |team| |termina |tool| |truck| |van| |washer|
|alarm| |app| |assista |backups |backup| |battery |boiler| |camera| |compres |connect |control |dashboa |device| |display |drive| |dryer| |engine| |everyth |filter| |freezer |gateway |integra |it| |line| |lock| |machine |meters| |meter| |model| |module| |monitor |motor| |network |our| |oven| |package |pipelin |planner |plan| |platfor |press| |printer |product |program |pump| |robot| |roof| |router| |scanner |schedul |sensors |sensor| |servers |server| |service |setup| |softwar |solutio |sync| |system| |that| |they| |this| |tool| |truck| |units| |unit| |valve|
|alarm| |app| |assista |backups |backup| |battery |boiler| |camera| |compres |connect |control |dashboa |device| |display |drive| |dryer| |engine| |everyth |filter| |freezer |gateway |integra |it| |line| |lock| |machine |meters| |meter| |model| |module| |monitor |motor| |network |our| |oven| |package |pipelin |planner |plan| |platfor |press| |printer |product |program |pump| |robot| |roof| |router| |scanner |schedul |sensors |sensor| |servers |server| |service |setup| |softwar |solutio |sync| |system| |that| |they| |this| |tool| |truck| |units| |unit| |valve| |we|
|alarm| |desk| |help| |hotline |line| |network |our| |server| |signal| |somebod |someone |support |system| |team|
|all |a| |for |for| |you
|all |complet |entire |every |everyth |whole
|all |every |everyth |the|
|alleged |analyst |apparen |committ |doubt| |economi |expert |forecas |gather| |hear| |minutes |newspap |paper |press| |reporte |rumo |suppose |told| |underst
|alleged |apparen |expect |it| |i| |note |notes| |reckon |reporte |said| |say |suppose |think |we| |write
|allocat |batch| |capacit |conting |product |quota| |stock|
|allocat |batch| |capacit |conting |quota| |run| |stock|
|allow |allow| |app| |automat |combine |device| |discove |empower |enable |help |innovat |introdu |i| |latest| |let |let| |meet| |new| |out| |platfor |powerfu |product |revolut |softwar |solutio |suite| |system| |tool| |transfo |unique| |wanted| |want|
|allow |an| |automat |a| |combine |company |demo| |empower |enable |help |how| |let |our| |overvie |present |product |solutio |the| |tour| |transfo |what|
|allow |authori |give |let
|allowed |authori |entitle |find| |hear| |know| |meant| |officia |shouldn |suppose
|allowed |board| |cannot| |can|'|t |doesn|' |lawful| |legal| |not| |the| |will| |won|'|t
|allowed |board| |cannot| |can|'|t |gdpr| |lawful| |law| |legal| |not| |regulat |won|'|t
|allowed |closed| |deadlin |enters| |forbidd |gets| |goes| |has| |have| |must| |nobody| |require |shut|
|allow| |and| |award|- |bdr| |behalf| |boutiqu |busines |company |develop |directo |establi |executi |experie |fast|-| |from| |full|-| |global| |growing |indepen |industr |innovat |in| |leading |let| |like| |local| |manager |market| |myself| |my| |ourselv |out| |owned| |passion |premier |put| |quick| |reach| |regiona |represe |rep| |run| |sdr| |small| |such| |top| |trade| |trusted |we| |young|
|allow| |confirm |deduct| |give| |grant| |knock| |take|
|allow| |give| |leave|
|all|
|all| |almost| |every| |half| |most| |nearly| |practic |second|
|all| |alright |deal| |fair| |good| |if| |okay| |ok| |right| |suit |that| |work |yes|
|all| |also| |arrive| |automat |be| |both| |certain |come| |definit |follow| |go| |land| |launch| |leave| |now| |reach| |ship| |then|
|all| |altoget |balance |comes| |left| |makes| |open| |owe| |remaini |so| |total|
|all| |always| |any| |calls| |complai |each| |enquiri |every| |inquiri |normall |orders| |queries |questio |request |tickets |usually |wheneve
|all| |always| |as| |come| |duratio |ever| |forever |good| |indefin |in| |lifetim |life| |long| |no| |permane |whateve
|all| |amount| |double| |every| |lot| |price|
|all| |and| |bottoml |clock| |come| |don|'|t |endless |every| |infinit |limitle |moon| |never| |no|-|li |uncappe |unlimit |won|'|t |you |yours|
|all| |and| |end| |now| |today|
|all| |another |both| |clean| |correct |fresh| |it| |my| |new| |our| |proper| |revised |second| |them| |the| |those|
|all| |any |any| |everybo |everyon |you|
|all| |anybody |anyone| |any| |every| |match |whateve
|all| |anyone| |competi |everybo |everyon |everyth |the|
|all| |any| |both| |half| |these| |the| |those| |your|
|all| |any| |charges |entire| |every| |fees| |whole|
|all| |any| |each| |every|
|all| |any| |each| |every| |full|
|all| |any| |each| |every| |of|
|all| |any| |each| |every| |you|
|all| |any| |every|
|all| |any| |every| |whateve
|all| |apart| |aside| |besides |beyond| |except| |for| |if| |isn|'|t |is| |just| |long| |lose| |many| |me| |most| |once| |only| |provide |some| |than| |until| |without
|all| |aren|'| |as| |at| |except| |from| |in| |isn|'|t |not| |on| |or| |so| |to| |two| |unless|
|all| |are| |availab |copies| |custome |days| |deals| |flying| |fully| |full| |going| |gone| |hours| |install |items| |licen |machine |moving| |off| |onboard |opening |out| |package |pallet |piece |pilot| |place |places| |seat |seats| |selling |slot |slots| |spot |spots| |stock| |supply| |system |unit |up| |voucher
|all| |are| |each| |every| |goe |is| |it| |that| |this|
|all| |arrive |arrivin |at| |complet |deliver |done| |everyth |finish |fixed| |hand |install |it| |live| |on| |ready| |ship |them| |there| |the|
|all| |arrive |arrivin |complet |deliver |done| |everyth |finish |fixed| |hand |install |it| |live| |ready| |ship |site| |them| |there| |the| |your|
|all| |arrive |at| |complet |deliver |done| |everyth |finish |fixed| |install |it| |live| |ready| |ship |them|
|all| |balance |bill| |bonus| |due| |earn |entire| |full| |get| |income| |invoice |open| |owe |paid| |payment |pays| |pay| |rent| |reward| |salary| |total| |wage| |whole|
|all| |balance |bill| |bonus| |due| |earn |entire| |full| |income| |invoice |open| |owe |paid| |payment |pays| |pay| |rent| |reward| |salary| |total| |wage| |whole| |you|
|all| |be| |many| |most|
|all| |bill |charge |cost |everyth |fee
|all| |booth| |both| |dinner| |everybo |everyon |lunch| |meeting |most| |party| |some| |stand| |the|
|all| |both| |each| |every| |nothing |no|
|all| |both| |entire| |everyth |whole|
|all| |both| |everyth |it| |them| |your|
|all| |both| |every| |in| |the| |with| |your|
|all| |both| |every| |your|
|all| |both| |it| |that| |them| |these| |those|
|all| |both| |it| |that| |them| |the| |this| |your| |you|
|all| |built| |come| |contrac |deliver |deposit |discuss |done| |easy| |excuses |finishe |first| |fitted| |full| |guarant |hung| |ifs| |install |kick |live| |matter| |migrate |order |or| |period| |questio |quote |racked| |shine| |signatu |signing |sign| |story| |trained |trust| |whateve |wired| |without
|all| |comes| |god| |hopeful |i| |we| |with| |wood|
|all| |complet |each| |entire| |every| |whole|
|all| |complet |entire| |everyth |every| |full| |rest| |whole|
|all| |complet |entire| |every| |full| |whole|
|all| |complet |entire| |every| |whole|
|all| |complet |everyth |whole|
|all| |conveni |fine| |good| |okay| |ok| |suits| |works|
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
|all| |fingers |god| |hopeful |i| |we| |with| |wood|
|all| |god| |hopeful |if| |i| |we| |with| |wood|
|all| |need| |want| |whatsoe
|all| |on| |you|
|all| |our| |the| |your|
|all| |pay| |us
|all| |sun| |whatsoe
|all| |the|
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
|along| |boot| |car| |demo| |meeting |me| |site| |truck| |us| |van| |visit|
|along| |free| |it| |no| |on| |them|
|along| |in| |to| |with|
|along| |me| |us|
|along| |my| |our| |the| |with| |your|
|along| |with|
|alpha| |beta| |early| |pilot| |preview
|alright |deal| |does| |fair| |fine| |how |okay| |ok| |right| |sound| |that|'| |yes|
|alright |doable| |enough| |fine| |how| |i| |ok |possibl |too| |us| |u| |we| |what| |works| |work| |your| |you|
|also| |even| |finally |then|
|also| |even| |then|
|althoug |but| |though| |whereas |yet|
|altoget |balance |in| |left| |makes| |open| |owe| |remaini |so| |total| |to|
|alumni| |attende |browser |delegat |donors| |exhibit |manage| |members |opt| |parents |partici |readers |receivi |residen |subscri |support |unsubsc |volunte
|always|
|always| |and| |once| |that|'| |till|
|always| |anywher |everyon |everywh |matter| |whateve
|always| |anywher |everywh |for| |no| |whateve
|always| |certain |course| |definit |don|'|t |gladly| |happily |know| |problem |questio |sure| |trust| |without |you|'|l
|always| |certain |definit |don|'|t |guarant |no| |promise |surely| |sure| |trust| |whateve
|always| |certain |definit |guarant |me| |no| |promise |surely| |sure| |whateve |worry|
|always| |discoun |fee |forever |increas |keep| |life| |month| |never| |off| |paying| |pay| |price |rate |same| |seat| |stay
|always| |each| |every| |general |mostly| |never| |normall |often| |sometim |typical |usually
|always| |error|- |every| |faultle |flawles |promise |trouble |without
|always| |forever |for| |happens |indefin |long| |matter| |permane |perpetu |years|
|always| |guarant |never| |promise
|always| |hold |keep |kept| |never| |nobody| |nothing |no| |remain |stay |until|
|always| |hold |keep |kept| |never| |nobody| |nothing |one| |remain |stay |until|
|always| |holds| |kept| |remain |stay
|always| |never| |sign |through |won|'|t
|al| |of| |ul|
|amazed| |another |away| |awe| |bar| |benchma |beyond| |blown| |breathe |changes |committ |cutting |dedicat |delight |dream| |exceed |excelle |fall| |future| |heights |leading |level| |love| |magic| |miracle |passion |perfect |potenti |power| |reinven |revolut |simply| |standar |superch |thrille |transfo |turboch |unbeata |value| |whole| |wonders |wonder| |wowed|
|amazing |awesome |brillia |cool| |deal| |excelle |fantast |fine| |generou |good| |great| |lovely| |nice| |ok |perfect |super| |sure| |thank |thank| |that |thx| |ty| |wonderf |yeah| |yep| |yes|
|amazing |awesome |brillia |dedicat |dynamic |elegant |excelle |excepti |excitin |extraor |fantast |holisti |incredi |innovat |magnifi |marvell |outstan |passion |perfect |phenome |powerfu |remarka |robust| |seamles |sensati |smart| |spectac |stellar |stunnin |superb| |tailor| |transfo |unbelie |unique| |unrival |wonderf
|america |any| |austria |britain |can| |come |competi |do| |europe| |even| |every| |germany |gives| |has| |it| |matches |next| |offers| |offer| |ours| |our| |rest| |the|
|america |as| |austria |britain |country |europe| |germany |industr |market| |no| |sector| |three| |times| |trade| |twice| |world|
|america |europe| |the|
|among| |at| |for| |in| |on| |worldwi
|amorti |break |payback |pay|-|b |roi|
|amount| |correct |credit| |money| |new| |refund| |revised |updated
|amount| |cost| |figure| |number| |sum|
|amount| |figure| |sum|
|amount| |it| |money| |sum| |that|
|amount| |long| |many| |much| |number| |often| |what| |your|
|am| |are| |been| |being| |be| |get |getting |has| |have| |having| |is| |keeps| |keep| |leave| |m| |need| |re| |see| |s| |want| |was| |were|
|am| |are| |been| |being| |be| |get |getting |has| |have| |having| |is| |m| |re| |s| |was| |were|
|am| |are| |be| |i|'|m| |may| |we|'|re
|am| |are| |can| |i|'|ll| |i|'|m| |we|'|ll |we|'|re
|am| |are| |had| |i|'|m| |receipt |regret| |was| |were| |we|'|re |what|
|analysi |contrac |deck |documen |draft |plan |present |proposa |quote |report |summary
|analyst |assure |assured |claim |economi |experts |has| |or| |put |reckon |reckon| |said |said| |say |says| |say| |studies |surveys |tell |tell| |told| |write |writes| |wrote |wrote|
|analyst |a| |benchma |data| |doctors |documen |economi |evidenc |expert |known| |proved| |proven| |reports |researc |science |scienti |statist |studies |survey |tests| |the| |trials| |well|
|analyst |benchma |data| |doctors |documen |economi |evidenc |expert |fact| |industr |known| |numbers |proved| |proven| |reports |researc |science |scienti |statist |studies |survey |tests| |trials| |widely|
|analyst |busines |clients |compani |custome |experts |firms| |others| |people| |researc |statist |studies |surveys |teams| |users|
|analyst |consult |expert |researc |science |statist |studies |survey |tests|
|analyti |approac |app| |brand| |company |dashboa |deal| |design| |engine| |equipme |experie |experti |feature |innovat |integra |line| |machine |offerin |offer| |onboard |opportu |package |partner |perform |platfor |product |quality |range| |results |service |softwar |solutio |suite| |support |system| |team| |technol |tool| |value|
|andrew
|and|
|and| |another |an| |a| |be| |many| |other|
|and| |any |as| |at| |day| |for| |free| |however |no| |on| |or| |whateve |wheneve
|and| |any |as| |for| |however |no| |of| |on| |or| |whateve |wheneve
|and| |anybody |anyone| |boss| |finance |the| |us|
|and| |any| |around| |bill| |bottoml |call |change |clock| |count| |cows| |draw| |endless |every| |ever| |extra |infinit |limitle |limit| |no|-|li |problem |questio |repair |request |require |round| |say| |stop| |uncappe |unlimit |update |upgrade |version |visit |we|
|and| |an| |a| |of| |that| |the| |this|
|and| |app| |built| |control |dashboa |device| |enabled |firmwar |fitted| |install |live| |machine |meter |migrate |next| |on| |portal| |product |softwar |system| |termina |up|
|and| |as| |a| |before| |by| |except| |for| |if| |not| |once| |only| |on| |provide |the| |thing| |three| |till| |unless| |until|
|and| |both| |everyth |it| |of| |them| |the|
|and| |both| |everyth |it| |that| |them| |the|
|and| |built| |install |in| |live| |place |running |there |the| |working |you
|and| |but|
|and| |but| |so|
|and| |but| |then|
|and| |charge |discoun |fee |price |rate |rent |tariff
|and| |day |every| |in|
|and| |day |every| |out
|and| |forget|
|and| |ha
|and| |is|
|and| |plus| |then|
|and| |so| |then|
|and| |that| |wh |which| |whom| |who|
|and| |then|
|and| |without
|announc |answere |assured |claimed |insiste |promise |put| |replied |said| |say |saying| |stated| |told| |write |wrote|
|announc |answere |claimed |insiste |it| |me| |promise |replied |said| |say |stated| |us| |was| |were| |write |wrote| |you|
|announc |apolog |asked| |as| |attache |booked| |deliver |describ |enclose |for| |invoice |last| |launch |like| |mention |needed| |need| |opened| |ordered |our| |planned |plan| |posted| |publish |raised| |replied |reporte |request |said| |sent| |showed| |signed| |sorry| |the| |told| |wanted| |we| |wrote| |yesterd |your|
|announc |appeal| |ask| |away| |ballot| |change| |charge| |closed| |close| |coming| |cross| |cut| |decide| |deregul |dr| |give| |go| |have| |hold| |inspect |just| |know| |lift| |miss| |move| |mrs| |mr| |ms| |need| |only| |oppose| |present |publish |purchas |raise| |resurfa |rule| |say| |speak| |strike| |through |toss| |vote| |want| |write|
|annuall |bi |daily| |fortnig |monthly |quarter |weekly| |yearly|
|anomal |attack |bad| |break|- |bug |defect |duplica |error |fault |fraud |intrude |leak |losses| |mistake |outage |problem |spam| |theft |threat |viruses
|another |anythin |any| |cent| |extra| |for| |here| |more| |now| |penny| |today| |you|
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
|answers |deliver |invoice |orders| |parcels |replies |shipmen
|answer| |arrive| |backup |batter |by |certifi |changes |change| |choose| |come| |coming| |comment |correct |file |first| |has| |in| |link |log |logs| |log| |my| |now| |no| |object| |passwor |same| |send| |session |some| |stocks| |swap| |tell| |time| |today| |token |to| |valid| |vote| |yesterd
|answer| |asap| |assured |before| |colleag |conside |control |count| |course| |depend| |details |everyth |expect| |further |hands| |hand| |it| |i|'|m| |i|'|ve| |keep| |leave| |make| |more| |news| |of| |out| |over| |possibl |power| |rely| |rest| |right| |shortly |solutio |somebod |someone |soon| |team| |they|'| |top| |trust| |update| |we|'|re |we|'|ve |won|'|t |working
|answer| |ask| |back| |check| |clarify |come| |confirm |find| |into| |investi |it| |know| |measure |test| |that| |them| |this| |those|
|answer| |ask| |back| |check| |clarify |confirm |get| |investi |it| |let| |look| |measure |out| |test| |that| |them| |this| |those|
|answer| |ask| |back| |check| |clarify |confirm |get| |investi |it| |look| |measure |out| |test| |that| |them| |this| |those| |you|
|answer| |ask| |back| |check| |come| |confirm |find| |into| |know| |look| |researc |verify|
|answer| |ask| |bring| |choose| |come| |contact |discuss |don|'|t |drink| |eat| |feel| |invite| |keep| |know| |me| |pick| |please| |reach| |send| |sit| |stay| |take| |tell| |there| |use| |us| |yoursel
|answer| |as| |in| |normall |normal| |respons |says| |time| |turnaro |typical |usually |usual|
|answer| |a| |by| |call| |deliver |for| |from| |getting |hearing |hear| |mail| |parcel| |payment |reach |refund| |reply| |result| |ring| |us| |visit|
|answer| |a| |decisio |no| |reply| |respons |update| |verdict
|answer| |a| |decisio |reply| |respons |update| |verdict |yes|
|answer| |a| |find| |have| |reach| |somebod |someone |through |to|
|answer| |back |bear| |come| |heard| |know |more| |news| |reply |still| |update|
|answer| |book| |buy| |commit| |confirm |decide| |if| |month| |order| |quarter |reply| |reserve |respond |sign| |today| |tonight |until| |week| |without
|answer| |call |enginee |replace |reply| |respons |technic
|answer| |catalog |docs| |documen |limits| |menu| |misprin |printed |print| |reporte |stick| |switche |transla |trays| |version |write|
|answer| |commitm |decisio |go|-|ah |need| |okay| |ok| |signatu |word| |yes|
|answer| |in| |is| |it| |normall |normal| |respons |time| |turnaro |typical |usually |usual|
|answer| |in| |is| |i| |normall |normal| |respons |time| |turnaro |typical |usually |usual|
|any
|any |any| |wheneve
|any |he| |she| |some |they| |whoever |your |you|
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
|anythin |a| |easy| |like| |nothing |no| |over| |used| |well|
|anythin |a| |it| |the|
|anythin |cent| |dime| |penny| |thing|
|anythin |change| |differe |it| |move| |switch| |thing|
|anythin |crm| |device| |erp| |everyth |every| |machine |system| |tool|
|anythin |doddle| |minute| |nothing |sleep| |stress| |thing
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
|anywher |even| |in| |near| |on| |to|
|anywher |in| |on| |worldwi
|any|
|any| |an| |a| |her| |his| |its| |last| |my| |our| |that| |their| |the| |this| |your|
|any| |at| |holiday |hours| |night| |sundays |weekend
|any| |a| |be| |even| |your|
|any| |a| |c |even| |your|
|any| |a| |even| |every| |include |in| |the| |whateve |you|
|any| |a| |nothing |not| |no|
|any| |between |from| |range| |up|
|any| |bother| |bulletp |clean |complai |covered |every| |fault| |find| |fine |get| |object| |protect |safe |say| |the| |touch| |to|
|any| |build| |cap| |care| |ceiling |clean| |cover |covered |cover| |dealt| |deliver |done| |do| |fixed| |fix| |free| |handled |handle| |include |keep| |limit| |make| |move| |part| |pay| |print| |repaire |repair| |replace |scanned |scan| |sorted| |sort| |taken| |take| |transla |us| |yours|
|any| |calls| |each| |enquiri |every| |inquiri |queries |questio |request |tickets
|any| |date| |day| |how| |one| |time| |week| |when|
|any| |each| |every|
|any| |even| |matter| |whateve
|any| |every| |the|
|any| |never| |no| |of| |without
|any| |no| |without |zero|
|any| |no| |zero|
|an| |aren|'| |a| |be| |dishone |exist| |impossi |isn|'|t |mislead |never| |nonsens |not| |off| |of| |too| |unreali |wasn|'| |weren|' |wrong|
|an| |aren|'| |a| |be| |dishone |exist| |impossi |isn|'|t |mislead |never| |nonsens |not| |the| |too| |unreali |wasn|'| |weren|' |wrong|
|an| |at| |a| |my| |our| |the|
|an| |a| |best| |better| |fine| |free| |going| |good| |great| |looking |my| |not| |no| |off| |okay| |ok| |our| |out| |perfect |possibl |right| |the| |too| |when| |your|
|an| |a| |be| |by| |from| |its| |my| |our| |their| |the| |us| |your| |you|
|an| |a| |bill| |charge| |her| |his| |invoice |my| |our| |pay| |refund| |their| |these| |the| |those| |your|
|an| |a| |both| |it| |our| |them| |the| |your|
|an| |a| |catalog |docs| |documen |fixes| |for| |in| |limits| |menu| |misprin |paper| |run| |transla |trays| |version
|an| |a| |customs |dhl| |dpd| |evri| |fedex| |gls| |maersk| |mail| |my| |our| |parcelf |their| |the| |tnt| |ups| |usps|
|an| |a| |easily| |easy| |few| |minutes |night| |seconds |soundly |well|
|an| |a| |her| |his| |it| |my| |our| |their| |them| |these| |the| |those| |us| |your| |you|
|an| |a| |he| |of| |she| |that| |they| |the| |this| |you|
|an| |catalog |docs| |documen |it| |limits| |menu| |misprin |on| |paper| |run| |the| |transla |trays| |version
|an| |catalog |docs| |documen |it| |limits| |menu| |misprin |on| |paper| |run| |transla |trays| |version |you |you|
|an| |elimina |good| |history |impossi |not| |of| |past|
|an| |got| |take| |you|
|an| |minute |second |time|
|an| |you|
|apart| |april| |at| |august| |christm |day |day| |decembe |except| |februar |holiday |hour |hour| |january |july| |june| |march| |may| |minute |novembe |october |or| |rule| |saturda |septemb |summer| |sundays |that| |unless| |weekend |winter|
|apart| |a| |competi |else| |in| |others| |own| |rivals|
|apart| |but| |except| |less| |minus| |without
|apart| |but| |except| |than|
|api| |app| |beta| |be| |connect |dashboa |export| |feature |functio |import| |integra |languag |mode| |module| |new| |support |sync| |version |view|
|api| |app| |button| |connect |dashboa |export| |feature |firmwar |fix| |functio |import| |integra |interfa |menu |mode| |module| |patch| |plug |release |sign |softwar |sso| |v |version
|api| |app| |connect |dashboa |export| |feature |functio |import| |integra |languag |mode| |module| |support |sync| |to| |version |view|
|apolog |behind| |late| |miss |move| |overdue |postpon |push| |slip |sorry| |waiting
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
|appoint |availab |dates| |opening |options |slots| |times|
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
|approve |at| |baked| |balance |booked| |brought |built| |calibra |car| |checked |cleaned |cleared |collect |complet |connect |cooked| |copied| |counted |covered |cut| |deliver |demolis |done| |driven| |dug| |edited| |engrave |exchang |extende |finishe |fitted| |fixed| |flown| |framed| |handed| |her| |him| |hung| |install |in| |labelle |laid| |levelle |live| |loaded| |lorry| |machine |measure |migrate |mounted |moved| |mown| |onboard |online| |on| |ordered |out| |packed| |painted |picked| |planted |plaster |polishe |poured| |printed |pruned| |racked| |ready| |removed |renewed |repaire |replace |running |sanded| |scanned |sealed| |sent| |service |set| |sewn| |shipped |signed| |sorted| |sprayed |stacked |swapped |swept| |switche |tested| |them| |tiled| |topped| |to| |trained |transfe |transla |trimmed |truck| |typed| |unloade |unpacke |upgrade |van| |washed| |weighed |welded| |wired| |written |you
|app| |assista |bot| |button| |calcula |camera| |connect |control |device| |display |edition |engine| |export| |feature |firmwar |functio |generat |import| |integra |interfa |kit| |line|-| |machine |menu| |meter| |model| |module| |oven| |page| |planner |platfor |plug |portal| |press| |printer |program |pump| |range| |reader| |report| |robot| |scanner |screen| |search| |sensor| |series| |size| |softwar |system| |termina |till| |tool| |variant |version
|app| |audit| |bathroo |boiler| |booklet |branche |bridge| |buildin |built| |campaig |catalog |contain |day |day| |deliver |done| |finishe |fixed| |fleet| |floor| |garden| |hall| |heating |hour |hour| |install |kitchen |launch| |lift |line| |live| |machine |migrati |minute| |moved| |move| |network |night |order| |plant| |ready| |rebuild |repaire |rolled| |rollout |roof| |second| |shipmen |shop| |stage| |stand| |stores| |system| |tills| |trained |transla |warehou |website |week |wiring|
|app| |built| |control |dashboa |device| |enabled |firmwar |fitted| |install |live| |machine |meter |migrate |portal| |product |release |running |set| |softwar |switche |system| |termina |update| |version
|app| |dashboa |module| |platfor |portal| |product |softwar |system| |tool| |web
|app| |it| |it|'|s| |our| |product |softwar |system| |this| |tool| |us| |we|
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
|are| |arrive |is|
|are| |arrive| |as| |come| |have| |he| |if| |is| |may| |reach| |she| |they| |to|
|are| |as| |attach |below| |can| |enclos |find| |go| |have| |here| |is| |s |see| |s| |to| |ve|
|are| |as| |blocked |closed| |here| |is| |like| |locked| |off| |on| |open| |put| |roped| |shut| |that| |where|
|are| |as| |for| |include |on| |until|
|are| |before| |by| |cost |days| |except| |excludi |from| |is| |months| |nothing |season| |term| |till| |to| |until| |weeks| |within| |year|
|are| |before| |by| |cost |except| |excludi |from| |is| |nothing |the| |till| |until| |up| |within|
|are| |before| |by| |friday| |in| |is| |monday| |next| |on| |this| |thursda |today| |tomorro |to| |tuesday |wednesd |within|
|are| |begin |be| |end |is| |open |start |will|
|are| |be| |disappe |evapora |goes| |go| |history |is| |melt |over| |past| |sort |vanish
|are| |be| |is|
|are| |be| |is| |remain |remain| |stay |stay|
|are| |buy| |for| |get| |grab| |is| |lock| |order| |save|
|are| |can| |could| |did| |does| |do| |has| |have| |is| |was| |were| |will| |would|
|are| |can| |could| |does| |do| |is| |what| |where| |which| |who|
|are| |can| |could| |is| |most| |people| |usually |would|
|are| |can| |could| |most| |people| |the| |usually |what| |would|
|are| |can| |did| |does| |do| |is| |should| |would|
|are| |change |goes| |is| |keep |move |remain |rise |stay
|are| |change |is| |keep |move |remain |rise |stay |up|
|are| |come |goes| |go| |is|
|are| |come |in| |ship
|are| |come |is|
|are| |complia |comply| |conform |data| |full| |legal| |pass| |privacy |securit |you|
|are| |cost |is|
|are| |do |does| |do| |happens |is| |long| |many| |much| |often| |who|
|are| |do| |i| |please| |we| |will| |your| |you|
|are| |for| |is| |take
|are| |get |going| |gonna| |is| |ll| |on| |re| |s| |will|
|are| |get |gonna| |is| |ll| |on| |re| |s| |to| |will|
|are| |get |is|
|are| |goes| |go| |is| |re| |s| |was| |went| |were|
|are| |has| |have| |is| |was| |were|
|are| |has| |have| |is| |with|
|are| |have| |is| |wants| |want|
|are| |hold |is| |remain |stand |stay
|are| |how| |is| |i| |we| |what| |will| |would|
|are| |in| |is| |its| |my| |on| |out| |ship |to| |us|
|are| |in| |is| |take
|are| |is|
|are| |is| |keep |never| |remain |stay
|are| |is| |you|
|are| |it| |it|'|s| |they|'| |when|
|are| |i|'|m| |they|'| |we|'|re
|argue| |complai |difficu |fuss| |mind| |no| |object| |protest |refuse| |resist| |trouble
|argue| |complai |make| |mind| |object| |protest |refuse| |resist| |say|
|argumen |bother| |fine |hassle| |headach |issue |problem |questio |trouble
|arises| |ask |break |bring |come |crops| |find |hit |need |pops| |run |shows| |throw |turns| |want
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
|around| |buried| |desk| |didn|'| |did| |double| |drafts| |forgot |left| |miscoun |misfile |mislaid |misread |mistype |mixed| |never| |off| |outbox| |overloo |round| |slipped |slip| |track| |wrong|
|around| |far| |for| |in|
|around| |in| |of|
|arrange |availab |a| |book| |come| |conveni |drop| |free| |good| |i| |open| |pop| |schedul |set| |stop| |swing| |up|
|arrange |availab |charged |discoun |include |in| |online|
|arrange |availab |charged |discoun |include |online| |place|
|arrange |booked| |confirm |down| |fixed| |in| |planned |schedul |set|
|arrange |booked| |confirm |down| |fixed| |pencill |planned |schedul |set|
|arrange |booked| |earmark |in| |planned |schedul |set| |slated|
|arrange |booked| |earmark |pencill |planned |schedul |set| |slated|
|arrange |care| |do| |handle| |organi |see|
|arrange |clear| |fix| |settle| |sort| |square| |straigh
|arrange |ensure| |fix| |make| |see|
|arrange |ensure| |it| |sure|
|arriv |availab |away| |back| |clos |com |deliver |due| |free| |get |go |in| |land |leav |mov |off| |open |out| |ready| |return |start
|arriv |back| |deliver |here| |in| |receipt |receiv |ship |shipped |through
|arrive |arrivin |coming|
|arrive |arrivin |coming| |due| |go| |its| |launch |live| |out| |ship |shippin |their| |to|
|arrive |arrivin |coming| |follow| |go |goes| |going| |launch |live| |ship |shippin |ship| |way|
|arrive |come |dispatc |follow |get |go |land |leave |make |reach |ship |stand
|arrive |come |follow |get| |have| |land |reach |receive
|arrive |come |follow |goes| |go| |ship |travel
|arrive |come |is|
|arrive |come |on|
|arrive |come |site|
|arrive |complet |deliver |dock| |done| |door| |finish |fixed| |have| |install |live| |ready| |ship |site|
|arrive |deliver |done| |fixed| |get |goe |has| |have| |ready| |receive |sent| |shipped |signed| |there|
|arrive |find |finish |fix |get| |give |have |keep |pick| |put |run |stay |work
|arrives |comes| |drops| |due| |follows |goes| |lands| |launche |release |rolls| |ships|
|arrives |comes| |drops| |follows |gets| |is| |lands| |launche |live| |out| |ships|
|arrive| |at| |bill| |call| |details |fit| |form| |here| |inspect |invoice |in| |link| |list| |number| |phone| |photo |ring| |site| |there| |visit|
|arrive| |back| |company |for| |here| |home| |in| |land| |on| |return| |work|
|arrive| |be| |call| |fit| |inspect |phone| |ring| |send| |visit|
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
|arrive| |come| |he| |if| |it| |may| |of| |reach| |she| |they| |to|
|arrive| |get| |land| |leave| |return| |start| |work|
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
|aside| |back| |beyond| |for| |till| |until|
|aside| |back| |beyond| |till| |until| |you|
|aside| |blocked |held| |kept| |reserve
|ask |ask| |come| |dream| |imagine |like |need |require |think| |want |wish
|ask |away |a| |check |do| |speak |talk
|ask |care |feel |like |need |please |require |take |want |wish
|ask |check |do| |speak |take| |talk |word
|ask |check |enforce |find| |know |look |notice |read
|ask |check |enforce |know |look |notice |out |read
|ask |demand |require |say |want
|asked|
|asked| |like| |needed| |need| |require |said| |wanted| |want|
|asking| |as| |a| |calling |dead| |easy| |effortl |hassle| |in| |lose| |painles |play| |ringing |trying| |wrong|
|asking| |before| |but| |except| |guarant |if| |long| |me| |mine| |not| |once| |provide |till| |unless| |until| |without
|asking| |botheri |don|'|t |for| |going| |involvi |needn|' |need| |without
|asking| |her| |he| |him| |i| |she| |telling |them| |they| |u| |we| |you |your| |you|
|asks| |ask| |dream| |need |needs |request |want |wants |wish|
|ask|
|ask| |at| |it| |limit| |say| |sky| |takes| |too| |wish| |word|
|ask| |beck| |command |disposa |just| |limit| |name| |never| |nothing |request |say| |sky|'|s |want| |whateve
|ask| |be| |give| |hand| |meet| |mention |present |raise| |see| |show| |tell|
|ask| |be| |give| |hand| |mention |present |raise| |show| |tell| |you|
|ask| |bill| |charge| |do| |have| |make| |raise|
|ask| |bill| |charge| |take| |want|
|ask| |book| |bring| |call| |change| |come| |order| |phone| |return| |ring| |send| |use| |visit|
|ask| |bother| |check| |involve |through |wait| |without
|ask| |but| |call| |check| |conside |depend |first| |if| |later| |let| |maybe| |perhaps |see| |sleep| |tell| |thinkin |think| |unless| |until|
|ask| |but| |check| |conside |depend |first| |if| |later| |maybe| |me| |perhaps |see| |sleep| |thinkin |think| |unless| |until| |you|
|ask| |care| |know| |mind| |notice| |object| |say| |stop|
|ask| |chat| |check| |clarify |confirm |consult |discuss |find| |hear| |learn| |liaise| |speak| |talk| |verify|
|ask| |check| |circle| |confirm |consult |dig| |discuss |find| |get| |go| |investi |look| |researc |review| |run| |see| |speak| |take| |talk| |verify|
|ask| |check| |confirm |decide| |determi |find| |know| |see| |sure| |tell| |verify|
|ask| |check| |confirm |decide| |determi |know| |out| |see| |sure| |tell| |verify|
|ask| |check| |find|
|ask| |check| |out|
|ask| |clean| |copy| |count| |dig| |draft| |draw| |estimat |export| |fetch| |fill| |find| |get| |grab| |list| |look| |make| |mark| |measure |note| |open| |photogr |print| |pull| |put| |read| |record| |ring| |run| |scan| |sort| |test| |transla |try| |type| |work| |write|
|ask| |dream| |like| |need| |think| |want| |wish|
|ask| |email |get| |give |have| |he| |i| |i|'|m| |let| |mail |out| |send |she| |tell |we| |we|'|re
|ask| |endless |limited |limitle |long| |many| |much| |often| |uncappe |unlimit |without |yours|
|assessm |audit |certifi |check| |inspect |pen |review|
|assessm |audit |certifi |complia |inspect |securit |test
|asset |basis| |bond |book| |counter |credit| |curve |hedg |interes |mark|-| |portfol |positio |rate |return |risk| |trading |var|
|assist| |availab |cap |change| |covered |deal| |endless |free| |help| |include |limit |limit| |restric |revisio |round| |support |taken| |there| |they| |us| |yours| |your| |you|
|associa |brigade |broker| |caretak |church| |club| |court| |doctor| |farmer| |ferry| |garage| |hospita |hotel| |judge| |museum| |organis |organiz |owner| |pilot| |police| |railway |restaur |school| |seller| |shippin |station |tenant |termina |univers |vet|
|associa |broker| |caretak |church| |club| |court| |doctor| |farmer| |ferry| |fire| |garage| |hospita |hotel| |judge| |line| |museum| |organis |organiz |owner| |pilot| |police| |railway |restaur |school| |seller| |station |tenant |termina |univers |vet|
|assume| |believe |call| |claim| |do| |expect| |give| |guarant |have| |include |mean| |offer| |pretend |promise |provide |say| |swear| |tell| |think| |vouch| |want|
|assumin |as| |if| |in| |once| |provide |unless| |until| |wheneve |when|
|assumin |case| |if| |once| |provide |soon| |unless| |until| |wheneve |when|
|assuran |commit| |guarant |pledge| |promise |underta |vow| |warrant |word|
|assuran |guarant |promise
|assure |ensure |guarant
|assured
|assured |assure| |certain |deal| |mistake |sure| |there| |thing| |without
|assured |guarant |promise |tell| |word|
|assured |reporte |tell| |told| |wrote|
|assured |tell| |told| |to|
|assure| |guarant |promise |swear|
|assure| |pledge| |promise |swear| |vow|
|assure| |promise |swear| |tell|
|astray| |break| |damaged |fail| |forgott |late| |lost| |missed| |missing |slip| |through |unanswe |wrong|
|as|
|as| |at| |down| |firm| |flat| |low| |put| |safe| |same| |stable| |unchang |where|
|as| |at| |instead
|as| |a| |complim |for| |free| |gratis |on| |our|
|as| |a| |dead| |easy| |effortl |goes| |go| |hassle| |lose| |painles |play| |run |they| |work
|as| |before| |happene |today|
|as| |better| |cheaper |far| |faster| |half| |much| |quicker |than| |times| |twice| |way|
|as| |better| |cheaper |faster| |higher| |less| |lower| |more| |quicker |safer| |stronge
|as| |be| |frankly |good| |honestl |of| |sadly| |unfortu
|as| |blocked |closed| |here| |like| |locked| |off| |on| |open| |put| |roped| |shut| |way| |where|
|as| |built| |day| |deliver |done| |finishe |fixed| |hand| |hour| |install |l |live| |mark| |minute| |moved| |on| |open| |out| |over| |rain| |ready| |repaire |running |set| |sharp| |trained |up| |very|
|as| |by| |data |in| |must| |my| |normall |of| |on| |ring| |target| |the| |this| |through |till| |time| |until| |when| |you|
|as| |by| |in| |per| |see| |under|
|as| |catch| |change| |downsid |do| |harm| |learn| |lift| |lose| |move| |prepare |relearn |risk| |touch| |to| |wrong|
|as| |claim |dr| |her| |his| |it| |me |mrs| |mr| |ms| |my| |our| |reckon |reckon| |said |say |say| |so| |suggest |their| |the| |think| |us |us| |write |wrote
|as| |continu |keeps| |on| |remains |stays| |will|
|as| |doing| |enjoyed |fine| |friday| |going| |good| |great| |h |had| |how| |known| |know| |lovely| |met| |monday| |nice| |off| |pleasan |safe| |see |speak |talk |thursda |tuesday |wednesd |well| |wonderf
|as| |endless |for| |limit |limitle |long| |never| |uncappe |unlimit
|as| |end| |forever |for| |indefin |in|
|as| |fewer| |less| |more| |the|
|as| |forever |for| |indefin |in| |of|
|as| |for| |is| |of| |to| |what|
|as| |general |mostly| |normall |on| |typical |usually
|as| |if| |imagine |in| |pretend |suppose |supposi |unless| |whether |wish|
|as| |if| |once| |provide |unless| |when|
|as| |instead |the|
|as| |just| |only| |pay|
|as| |just| |only| |you|
|as| |like|
|as| |normall |on|
|as| |no|
|as| |of| |than|
|as| |same| |usual| |way|
|as| |th |way|
|attach |attache |attachi |attachm |attach| |enclose |enclosi
|attache |brainer |catch| |downsid |free| |lose| |nothing |no|-|br |regrets |risk |risk| |safe| |wrong|
|attache |i| |we| |you|
|attache |that| |which|
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
|atzeret |torah
|at|
|at| |away| |back| |driving |flying| |from| |here| |home| |in| |leaving |off| |on| |out| |till| |travel |until|
|at| |a| |conside |evaluat |explori |in| |is| |last| |not| |no| |on| |request |under| |was|
|at| |a| |easily| |easy| |like| |soundly |well|
|at| |below| |close| |less| |near| |nil| |under| |zero|
|at| |below| |near| |nil| |than| |to| |under| |zero|
|at| |be| |c |ideally |if| |like| |love| |need| |please| |to| |want|
|at| |buildin |case| |it| |working
|at| |busy| |closed| |dark| |empty| |in| |late| |locked| |off| |on| |out| |shut| |slow|
|at| |by| |during| |in| |on| |with|
|at| |by| |from| |with|
|at| |by| |here| |home| |in| |outside |recepti |site|
|at| |by| |in| |later| |next| |now| |on| |then| |this| |today| |tomorro |tonight
|at| |charge| |free| |nothing |us|
|at| |day |hour |minute |second
|at| |else| |if| |not| |otherwi |that| |which|
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
|at| |get| |have| |in| |on| |receive |to| |with| |your
|at| |here| |home| |in| |on| |outside |the| |your|
|at| |here| |in| |on| |there|
|at| |hold |keep |maintai
|at| |in| |of| |on|
|at| |in| |on|
|at| |in| |on| |with|
|at| |in| |on| |you
|at| |is| |of| |will|
|at| |line| |phone| |site| |there| |with|
|at| |my| |our| |the| |your|
|at| |next| |on| |this| |today |tomorro
|at| |not| |no| |up|
|at| |on| |soon| |tomorro |tonight |week|
|at| |than| |up|
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
|authori |bank| |board| |bureau| |carrier |council |courier |court| |customs |embassy |insurer |landlor |lender| |ministr |post| |regulat
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
|average |general |mostly| |normall |rule| |typical |usually
|away| |back| |down| |off| |out| |up|
|away| |back| |off| |over| |round|
|away| |back| |over| |round| |your|
|away| |cancell |cap| |clause| |contrac |deposit |disappe |exclusi |exit| |guarant |invoice |liabili |minimum |notice| |off| |out| |penalt |policy| |price| |surchar |termina |terms| |vanish|
|away| |cancel| |get| |leave| |quit| |stop|
|away| |cancel| |get| |leave| |quit| |stop| |termina
|away| |cannot| |can| |can|'|t |disappe |expires |goes| |is| |lapses| |to| |vanishe |will| |won|'|t
|away| |closes| |dies| |disappe |ends| |expires |gone| |good| |lapses| |off| |runs| |vanishe
|away| |count| |do| |get| |look| |read| |say| |see| |share| |stop| |think| |zoom|
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
|a| |cost |easy| |lose| |no| |takes| |well|
|a| |counts| |expect| |importa |matter |need| |on| |require |want|
|a| |count| |it| |look| |read| |say| |see| |share| |stop| |take| |that| |think| |up| |zoom|
|a| |difficu |dirty| |dusty| |hard| |late| |my| |noisy| |the| |trouble
|a| |easy| |like| |no| |over| |well| |you|
|a| |else| |need| |not| |otherwi |that| |the| |which| |worst|
|a| |for| |history
|a| |general |mostly| |normall |on| |typical |usually
|a| |goes| |go| |itself| |its| |own| |passes| |will|
|a| |good| |history |past|
|a| |how| |now| |still| |the| |your|
|a| |improve |learn| |succeed |th |win|
|a| |isn|'|t |nothing |no|
|a| |it| |one| |that| |them| |the| |those|
|a| |my| |our| |that| |the| |this| |your|
|a| |normall |on|
|a| |no| |zero|
|a| |off| |the|
|a| |one|
|a| |our| |their| |the| |your|
|a| |your|
|b
|ba
|baby| |beginne |child| |couldn| |dog| |grandma |grandmo |granny| |monkey| |mother| |trainee
|baby| |beginne |child| |easier| |easy| |grandmo |monkey| |quicker |safer| |simpler |simple| |trainee
|back
|back |bear| |can| |carry| |have| |just| |run| |simply| |take|
|back |compens |credit |refund |reimbur |waive
|back |just| |no| |simply| |zero|
|backdat |post |pre |you|
|backlog |for| |map| |roadmap
|backlog |pipelin |roadmap |road|
|back|
|back| |beat| |be| |big| |cost| |crush| |even| |exceed| |fortune |grow| |hit| |hours| |investm |leader| |lose| |lot| |make| |meet| |million |money| |more| |number| |outlay| |outperf |outsell |profita |reach| |recoup| |sell| |smash| |thousan |time| |ton| |win|
|back| |benefit |book| |buy| |close| |differe |earn| |improve |order| |payback |produce |results |returne |return| |roi| |save| |savings |sell| |several |ship| |spend| |twice| |win|
|back| |be|
|back| |bill |booking |book| |buyer |calenda |calls| |clicks| |complai |cost |custome |goes| |going| |go| |guest |hours| |inbox| |lead |list| |margin |order |pa |patient |phone| |profit| |queue| |returns |revenue |review |room |sales| |shoot |shoot| |shop| |staff| |table |team| |till| |turnove |visitor |waste| |you|
|back| |boat| |clear| |done| |ferry| |finishe |fixed| |gone| |in| |lorry| |pallet| |plane| |rail| |ready| |road| |sorted| |there| |train| |truck| |up| |van| |wagon| |waiting |with|
|back| |booked| |doubled |full| |gone| |halved| |history |over| |sold|
|back| |book| |buy| |flock| |order| |pour| |queue| |return| |spend| |stay| |stream|
|back| |bring| |call| |give| |let| |pay| |ring| |send| |ship| |tell|
|back| |built| |busines |cleaned |cleared |commiss |complet |connect |convert |deliver |digitis |digitiz |done| |emptied |equippe |finishe |fitted| |fixed| |gone| |install |in| |laid| |live| |migrate |moved| |on| |operati |over| |painted |printed |racked| |ready| |rebuilt |refitte |relabel |repaire |replace |running |scanned |sorted| |switche |tiled| |trained |transla |up| |wired| |working |wrapped
|back| |built| |cleaned |cleared |commiss |complet |connect |convert |deliver |digitis |digitiz |done| |emptied |equippe |finishe |fitted| |fixed| |gone| |install |in| |laid| |live| |migrate |moved| |on| |open| |operati |over| |painted |printed |racked| |ready| |rebuilt |refitte |relabel |repaire |replace |running |scanned |sorted| |switche |tiled| |trained |transla |up| |wired| |working |wrapped
|back| |claimed |far| |myself| |my| |overpro |oversta |over|-| |promise |said| |somethi |that| |the| |this| |told| |was| |what| |written
|back| |clear| |done| |finishe |fixed| |gone| |in| |on| |ready| |sorted| |there| |up| |waiting |you|
|back| |come| |give| |let| |tell|
|back| |cost| |earn |investm |pay |pays| |pay|
|back| |deliver |fixed| |rebooke |recover |refille |repaire |replace |restore |swapped
|back| |earn| |make| |recoup| |recover
|back| |end| |part|
|back| |expensi |gone| |history |late| |off| |over| |price| |sold|
|back| |fewer| |for| |less| |orders| |profit| |revenue |sales| |saved| |save| |savings
|back| |for| |in| |its| |the| |your|
|back| |get| |recoup| |recover
|back| |holiday |leave| |pension |returns |vacatio
|back| |itself| |off| |themsel |the| |you |your| |you|
|back| |of|
|back| |over| |way| |with|
|back| |refund| |return|
|back| |refund| |your| |you|
|bag |carrier |courier |deliver |depot| |dispatc |dock| |drum |freight |kilo |leave |leaving |litre |load |lorries |lorry| |machine |roll |ship |spare| |tonne |tons| |truck |trucklo |van |warehou
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
|balance |bill| |deposit |due| |fee |invoice |open| |outstan |overdue |owe |remaini |share| |unpaid|
|balance |bill| |deposit |due| |fee |invoice |open| |outstan |overdue |owe |remaini |unpaid| |your|
|balance |bill| |deposit |first| |goe |half| |insta |invoice |last| |other| |remaind |rest| |second| |you
|balance |half| |other| |remaind |remaini |rest|
|balance |half| |remaind |remaini |rest| |second|
|bank |clear |earn |generat |home| |mak |sav
|bank|
|bank| |board| |boss| |colleag |driver| |enginee |hold |lawyer |manager |office| |payment |people| |side| |staff| |team|
|bank| |council |customs |grid| |insuran |network |phone| |power| |railway
|bank| |enterpr |governm |militar |nasa| |nsa|
|bank| |public|
|barely| |company |departm |even| |hardly| |necessa |needed| |no| |office| |require |side| |team| |zero|
|bar| |end| |guarant |ifs| |no| |period |stop |without
|bar| |guarant |no| |of| |period |stop |without
|basis
|batch| |boat| |bulleti |call| |class| |clinic| |collect |courier |deliver |dispatc |drop| |edition |ferry| |flight| |game| |issue| |lesson| |lorry| |mail| |market| |match| |meeting |newslet |plane| |post| |rehears |round| |run| |session |shift| |show| |shuttle |train| |truck| |van| |visit|
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
|beat| |boost| |cut| |double| |earn| |grow| |halve| |increas |save| |triple| |win|
|beat| |catch| |close| |compare |compete |deliver |do| |keep| |match| |offer| |of| |touch|
|beat| |match| |price| |undercu
|beautif |clever| |craft| |elegant |good| |gorgeou |love| |magic| |passion |smart| |smooth| |stunnin
|because |how| |if| |that| |what| |whether |which|
|become| |break| |close| |compet |earn| |faster| |goal |make| |money| |more| |never| |outperf |outsell |profita |quota |recoup| |recover |save| |target
|been| |be| |stand|
|been| |i| |month| |night| |no| |so| |was| |week| |were| |we| |year| |yesterd |yet|
|before|
|before| |better| |cheap |cheaper |cleaner |closer| |close| |faster| |fast| |finer| |fresher |good| |lighter |like| |longer| |quicker |quick| |quieter |quietly |safer| |smaller |smoothe |softer| |stronge |than| |there| |warmer| |well|
|before| |billing |chargin |invoici |till| |unless| |until| |without
|before| |by| |date |day |deadlin |delay |delayed |how| |late| |long| |month |ready| |slow| |time| |until| |week |when|
|before| |by| |date |day |deadlin |delay |delayed |in| |late| |long| |month |on| |ready| |slow| |soon| |until| |week |when|
|before| |by| |from| |in| |on| |within|
|before| |by| |in| |next| |on| |this| |today| |tomorro |tonight |within|
|before| |by| |in| |till| |today| |tomorro |until| |week| |yet|
|before| |by| |in| |until| |within|
|before| |cannot| |can|'|t |could| |lose| |nothing |to| |where|
|before| |coming| |desk| |edition |export| |group| |have| |inbox| |letterb |mailbox |mail| |paper| |people| |post| |report| |team| |version
|before| |of| |to|
|before| |precedi
|before| |till| |unless| |until| |without
|begin |goes| |kicks| |launch |open |start
|begin |launch |live| |off| |open |start
|beginni |commenc |from| |of| |startin
|beginni |commenc |of| |startin
|beginni |from| |startin
|behind|
|behind| |closed| |delayed |down| |empty| |interru |late| |offline |off| |order| |problem |service |slow| |stock| |unavail |unreach |wrong|
|being|
|being| |believe |crossed |expect| |goes| |hopeful |hope| |luck| |think| |touch| |willing
|being| |between |goes| |guess| |hopeful |hope| |luck| |reckon| |suppose |think| |touch| |willing
|being| |billed| |bill| |charged |paying|
|being| |built| |develop |greyed| |isn|'|t |release |roadmap |sprint| |team| |version |works|
|being| |develop |planned |schedul |works|
|believe |bet| |choose| |chose| |count| |depend| |love| |moved| |picked| |prefer| |recomme |relies| |rely| |run| |standar |swear| |switche |trust |use |with|
|believe |claim |expect |heard| |hope |promise |said| |say |tell |think |think| |thought |told|
|believe |expect| |feel| |figure| |guess| |hope| |imagine |know| |suppose |think| |underst
|believe |per| |reckons |said| |says| |that|'|
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
|best| |biggest |fastest |foremos |largest |leading |most| |top|
|best| |busiest |envy| |first| |make |most| |number| |place| |talk|
|best| |busy| |closed| |dark| |empty| |flower| |hire| |late| |live| |locked| |off| |out| |shut| |slow|
|best| |cheapes |competi |lowest| |you|
|best| |envy| |first| |make| |number| |place| |talk|
|best| |hand| |promise |utmost| |whateve |word|
|beta| |bonus| |bundle| |chance| |conditi |deal| |discoun |door |enrol |getting |incenti |list| |offer| |opportu |package |pilot| |price| |pricing |program |promoti |promo| |proposa |quote| |rate| |registr |running |sale| |special |terms| |window|
|better |big |bigger |cheaper |fast |faster |fewer |fifth| |half| |higher |less |long |lower |many |more |much |quarter |quicker |shorter |size |smaller |third| |twice|
|better| |boost| |cut| |drop| |fewer| |gain| |growth| |higher| |improve |increas |jump| |less| |lift| |lower| |more| |reducti |return| |savings |saving| |uplift|
|better| |brew |build |close| |comes| |cook |deliver |did |does| |even |even| |faster| |get |grow |had| |has| |it| |know |make |offer |print |read |run |sell |treat |turn
|better| |cheaper |compara |competi |easier| |equal| |faster| |finer| |match| |more| |quicker |safer| |smarter |stronge
|better| |come| |cut| |delight |doubl |faster| |fewer| |gain |halv |happy| |it| |less| |look| |made| |more| |one| |ours| |our| |rave| |recomme |regret |renew |satisf |sav |stay |swear| |switch |them| |these| |this| |trust |us| |we|
|better| |faster| |fewer| |happier |higher| |less| |lower| |more| |shorter
|better| |faster| |fewer| |less| |more| |quicker
|better| |fewer| |higher| |less| |lower| |more|
|better| |hands| |safer| |secure|
|better| |have| |must| |need| |should| |you|
|between |dayligh |light| |photo |picture |report| |sample |table|
|between |don|'|t |quiet| |record|
|between |in|
|bet| |can |fear| |have| |is| |lose| |not| |no| |no|-|br |of| |risk| |to| |without |zero|
|bet| |eat| |put| |stake| |wager|
|bet| |option|
|bet| |stake| |wager|
|be|
|be| |break| |change| |go| |happen| |no| |worry| |you| |zero|
|be| |bring| |call| |collect |come| |drive| |drop| |it| |meet| |one| |phone| |pick| |pop| |ring| |see| |swing| |that| |them| |then| |you|
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
|be| |else| |failing |if| |latest| |otherwi |outside |pinch| |push| |worst|
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
|bill |calcula |consump |current |data| |estimat |figures |meter |model| |numbers |present |reckoni |simulat |today|' |usage| |use| |volume
|bill |charge |cost |fee |payment
|bill |complai |consump |cost |downtim |expense |fee |income| |margin |orders| |output| |premium |profit |rent| |revenue |sales| |savings |tax |turnove |waste| |workloa
|billed |charged |discoun |held |hono |invoice |waived
|billed| |bill| |charged |charge| |invoice |pay|
|billed| |charged |getting |paying|
|billing |budget| |bundle| |coupon| |deposit |discoun |early| |fee| |invoice |list| |note| |o |of| |per| |plan| |pre |prepaym |price| |promo| |refund| |tariff| |tax |voucher
|bill| |bump| |change| |charge| |hike| |increas |invoice |price| |rise|
|bill| |can| |charge |costs| |cost| |discoun |don|'|t |fees| |fee| |happens |per| |premium |prices| |price| |pricing |quote| |rates| |rate| |renewal |rent| |subscri |tariff|
|bill| |carriag |charge |cost |damage| |demurra |differe |duties| |duty| |excess| |expense |fee |freight |postage |toll
|bill| |certifi |expire |fees| |hurry| |last| |left| |limited |logs| |log| |more| |nearly| |next| |only| |passwor |people| |places| |rent| |rotate |rush| |seats| |served| |take| |while|
|bill| |charge |cost |differe |duties| |fee |freight |postage |shippin |surchar
|bill| |charge |cost |fee |increas |invoice |penalty |surchar
|bill| |charge |costs| |cost| |discoun |fees| |fee| |free| |off| |per| |premium |prices| |price| |pricing |quote| |rates| |rate| |renewal |rent| |subscri |tariff|
|bill| |charge |costs| |cost| |discoun |fees| |fee| |per| |premium |prices| |price| |pricing |quote| |rates| |rate| |renewal |rent| |subscri |tariff|
|bill| |fee| |invoice |pay| |price| |rate| |you|
|binding |food| |recogni |safe| |sellabl |usable| |valid|
|birthda |day
|black| |booked| |break| |clean| |killing |never| |outgrow |profit| |sell| |sold| |turning
|block |catch |detect |elimina |fix |prevent |remove |solve |stop
|blocked |comes| |coming| |goes| |going| |its| |reserve |their|
|blocked |held| |kept| |reserve |set|
|blocks| |block| |catches |catch| |detects |detect| |elimina |finds| |identif |interce |prevent |spots| |stops| |stop|
|blocks| |catches |detects |elimina |finds| |identif |interce |prevent |spots| |stops| |will|
|block| |charge| |issue |mind| |objecti |object| |problem |refuse| |reject| |say|
|board| |booth| |class| |crew| |dinner| |everybo |everyon |family| |lunch| |meeting |office| |of| |party| |staff| |stand| |team|
|board| |boss| |ceo| |cfo| |cto| |directo |finance |lawyer |legal| |managem |manager |office|
|board| |boss| |clause| |contrac |finance |i| |lawyers |legal| |notice| |policy| |print| |terms|
|board| |boss| |colleag |departm |drivers |fitters |growers |managem |operato |people| |pickers |staff| |team| |users|
|board| |boss| |conside |directo |finance |lawyers |legal| |managem |manager |ours|
|board| |boss| |contrac |finance |legal| |manager |pay| |policy| |price|
|board| |boss| |directo |finance |lawyer |legal| |manager
|board| |contrac |finance |legal| |list| |my| |policy| |you|
|boat|
|boat| |courier |deliver |flight| |lorry| |plane| |post| |run| |train| |truck| |van|
|bonus| |bundle| |chance| |conditi |deal| |discoun |incenti |offer| |opportu |package |price| |pricing |promoti |promo| |proposa |quote| |rate| |sale| |special |terms| |window|
|bonus| |career| |farm| |house| |job| |life| |money| |name| |reputat |shirt|
|book |burn |close |cut |does| |do| |earn |gain |handle |lose |make |need |print |produce |save |sell |serve |ship |use |waste |win
|book |door |list |window
|booked |schedul |there
|booked| |boom| |burstin |by| |doubled |double| |evapora |explode |flouris |go| |half| |halved| |halve| |multipl |off| |out| |overrun |packed| |plummet |shrink| |sky |soar| |stop| |thrive| |tripled |triple| |two| |vanish|
|booked| |exhaust |full| |gone| |sold| |taken| |used|
|booked| |leave| |list| |more| |nobody| |number| |others| |ranking |report| |survey| |table| |test| |than| |they|
|booking |busines |buyers| |client |covers| |custome |enquiri |guest |inquiri |jobs| |lead |members |money| |orders| |patient |profit| |readers |revenue |sales| |subscri |tenants |turnove |visitor
|booking |cost |custome |deals| |figures |holiday |invento |leads| |leave| |lessons |meeting |numbers |order |practic |returns |sales| |teachin |trainin
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
|booth| |dinner| |entire| |everybo |everyon |lunch| |meeting |party| |stand| |us| |whole|
|boss| |brother |cost |dad| |everybo |everyon |father| |friend| |he| |husband |mom| |most| |mother| |mum| |other |people| |raised| |she| |sister| |somebod |someone |they| |wife| |wife|'| |worth|
|boss| |childre |clients |crew| |custome |diners| |drivers |employe |guests| |members |patient |people| |residen |staff| |team| |tenants |users| |visitor |workers
|boss| |managem |manager |office| |they|
|bother |cancel |drop |forget |mind |need |require |scrap |skip |want
|bother |danger |disrupt |effort |fuss |harm |hassle |risk |strain |stress |threat |trouble |work
|both| |it| |one| |that| |them| |these| |this| |those|
|both| |it| |one| |that| |these| |they| |those|
|both| |it| |them| |these| |they| |those|
|bought| |by| |chose| |on| |switche |trust |use |work
|bought| |changed |e |moved| |run| |switche |use| |with|
|bought| |chose| |rel |run |swear |switche |trust |use |with|
|bought| |cut| |doubled |gained| |grew| |halved| |made| |reduced |saved| |saw| |signed| |switche |use
|bought| |dated| |filed| |issued| |logged| |mention |ordered |placed| |raised| |receive |reporte |request
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
|bringin |bring| |deliver |shippin |ship|
|brings| |cuts| |cut| |get| |gives| |leads| |means| |results |saves| |save|
|brings| |cuts| |in| |means| |saves| |to| |you|
|bring| |buy| |cover| |get| |have| |pay |send| |settle| |sponsor |take| |transfe |wire|
|bring| |call| |can| |come| |drink| |eat| |for| |free| |happy| |help| |hesitat |if| |invite| |is| |keep| |let| |me| |out| |please| |sit| |stay| |take| |us|
|bring| |call| |give| |let| |pay| |ring| |send| |ship| |tell| |to|
|bring| |close| |collect |come| |do| |go| |move| |need| |open| |pay| |pick| |send| |sign| |want|
|bring| |come| |give| |send| |think| |throw|
|bring| |convinc |force| |get| |have| |make| |persuad |push|
|bring| |deliver |enjoy| |expect| |get| |give| |means| |promise |see|
|bring| |deliver |if| |make| |move| |pack| |send| |take|
|bring| |do| |get| |make| |manage| |send|
|bring| |drive| |get| |push| |take|
|bring| |get| |land|
|bring| |get| |put| |turn|
|broken| |cost| |cut| |discoun |end| |fault |increas |invoice |late |lowered |missing |off| |put| |raised| |rebate| |refund |short| |twice| |wrong
|brother |colleag |crew| |daughte |driver |electri |enginee |fitter |guys| |lads| |men| |people| |plumber |sister| |son| |staff| |team| |technic |truck |van|
|brought |deliver |gave| |got| |helped| |let| |saved| |showed|
|brought |earned| |made| |paid| |saved| |won|
|bucks |dollars |euros |quid
|buck| |cent| |dollar| |euro| |quid|
|buddy| |busy| |don|'|t |feel| |fellow| |friend| |happy| |hope| |long| |mate| |never| |pal| |pray| |today |trust|
|budge| |change| |go| |increas |move| |rise|
|bug |bug|-|f |data| |defect |defect| |delay |downtim |error |error|- |failure |faultle |flawles |glitch |hiccup |hitch |interru |mistake |outage |problem |surpris |trouble
|bug|-|f |defect| |error|- |faultle |flawles |trouble |without |zero|
|buildin |coding| |designi |develop |program |writing
|builds| |changes |checks| |cleans| |collect |does| |drops| |fetches |finishe |handles |lets| |loads| |makes| |measure |opens| |paints| |picks| |puts| |sets| |signs| |starts| |swaps| |takes| |unloads
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
|built| |in |install |in| |live| |running |up| |working |you
|bulletp |clean |covered |fine |for| |in| |n |protect |safe
|buses| |bus| |clock |competi |confere |congres |contest |deadlin |electio |exhibit |fair| |ferry| |film| |flight |game| |holiday |law| |market| |museum| |my| |prices| |price| |rain| |rates| |school |season| |show| |storm| |strike| |sun| |term| |train |winter| |year|
|busier| |competi |efficie |fuller| |happier |healthi |leaner| |motivat |popular |product |profita |relaxed |richer| |stronge |success
|busier| |fuller| |happier |healthi |leaner| |more| |richer| |stronge
|busines
|busines |buyers| |ceos| |cfos| |clients |compani |competi |consume |custome |deals| |dentist |employe |enginee |executi |experts |firms| |fortune |leaders |manager |manufac |peers| |people| |plants| |project |reps| |retaile |teams| |users| |vendors
|busines |carries |continu |goes| |keeps| |remains |stays| |stay|
|busines |client |client| |compani |company |custome |team |team| |they| |user |user|
|busines |colleag |crew |drivers |growers |line |office |operati |operato |people |pickers |product |shift |staff |team |users |warehou |work
|busines |country |county| |harbour |industr |market| |port| |profess |region| |sector| |town| |trade| |valley|
|busines |day |hour |minute |month |o|'|clo |quarter |second |time |week |working |year
|busines |week |work |working
|busines |working |work|
|buts |excepti |full| |guarant |none |period |story
|button| |feature |functio |module| |option|
|but|
|but| |doesn|' |does| |don|'|t |has| |needn|' |needs|
|but| |except| |from| |other|
|but| |instead
|buy |has| |have| |moved| |rel |run |switche |trust |use |us| |with|
|buyer |client |compani |company |custome |farm |firm |hotel |parties |people| |shop
|buyers| |clients |compani |custome |firms| |growers |people|
|buyers| |clients |custome |diners| |drivers |guests| |members |patient |readers |residen |tenants |users| |visitor
|buyers| |clients |custome |diners| |guests| |patient |people| |shopper |tenants |visitor
|buyers| |clients |custome |growers |people| |users|
|buyers| |clients |custome |growers |the| |users|
|buyers| |clients |custome |guests| |patient |tenants |users|
|buys| |buy| |costs| |cost| |did| |everyon |heard| |know| |most| |other |people| |raised| |was| |were|
|buys| |drives| |has| |loves| |runs| |swears| |the| |uses| |wants| |works|
|buy| |ever| |in| |you|
|bye |farewel |goodbye |good|-| |the| |your|
|by|
|by| |clean| |correct |counter |draft| |in| |marked| |on| |printed |raw| |redline |revised |signed| |to| |way|
|by| |date| |day| |how| |quickly |soon| |time| |week| |when|
|by| |e |in| |to|
|by| |escapes |get |goes| |past| |through
|by| |escapes |lost| |missing |past| |slips| |unnotic |wrong|
|by| |for| |in|
|by| |for| |on|
|by| |friday| |lunch| |on| |that| |today| |tomorro |tonight |week|
|by| |from|
|by| |from| |gives| |on| |prices| |rates| |says| |shows| |with|
|by| |from| |of|
|by| |how| |i| |we| |wh |what| |when|
|by| |in| |on| |round| |your| |you|
|by| |in| |to|
|by| |of| |to| |under| |with|
|by| |over| |to|
|by| |over| |up|
|by| |to| |with|
|by| |you |you|
|c
|c |call|
|c |commitm |contrac |fine| |lock|-| |obligat |order |period |small| |term
|calcula |estimat |figures |formula |sum |table
|calibra |deliver |hardwar |impleme |install |integra |mainten |migrati |onboard |return |set |shippin |support |trainin |update |upgrade
|calibra |deliver |install |migrati |onboard |returns |set |shippin |support |trainin
|call |catch |check |digest |meeting |newslet |recap |report |review |status |summary |sync |update
|call |chat |comment |complai |draft| |e |feedbac |figures |hours| |invoice |letter |list| |mail |meeting |message |minutes |note |offer| |order |photo |picture |questio |quote| |reading |report |request |result |talk |ticket |version |visit
|call |connect |line |link |orders| |parcels |payment |reading |session |signal |trips|
|call |line |off| |phone |speakin |still| |talking |this |we|
|call |phone |ring |you|
|calling |phoning |ringing |you|
|calls| |cases| |deliver |in| |labels| |letters |of| |orders| |pages| |parcels |plates| |runs| |samples |scans| |shipmen |tickets |time| |trips|
|call| |chat| |phone| |ring| |speak| |talk|
|call| |choice| |just| |let| |let|'|s |pick| |please| |whichev |you|
|call| |choice| |just| |let|'|s |pick| |please| |us| |whichev |you|
|call| |desk| |enginee |for| |help| |hotline |it| |it|'|s| |monitor |our| |phone| |service |somebod |someone |staffed |staff| |support |team| |technic |uptime| |us| |we| |we|'|re |you|
|call| |dial| |meet|.| |online| |phone| |rang| |ring| |teams| |telepho |video| |voip| |webex| |zoom|
|call| |e |it| |mail| |message |ring| |send| |show| |tell| |text| |that| |them| |those|
|call| |gone| |limited |running |scarce| |short| |tight|
|call| |let|'|s |me| |please| |us| |you|
|call| |mail| |phone| |reach| |ring| |text|
|call| |phone| |ring| |speak| |talk|
|call|-| |extras| |fees| |increas |prices| |rates| |rises| |surchar
|came| |changed |come| |moved| |signed| |switche |went|
|can |shall |will
|cancell |cap| |clause| |contrac |deposit |exclusi |exit| |guarant |invoice |liabili |lift| |make| |minimum |notice| |penalt |policy| |price| |surchar |termina |terms| |waive| |write|
|cancell |cap| |clause| |contrac |deposit |exclusi |exit| |guarant |invoice |liabili |minimum |notice| |penalt |policy| |price| |says| |surchar |termina |terms|
|cancell |contrac |credit| |deposit |minimum |sign |subscri
|cancel| |leave| |out| |quit| |stop| |termina |walk|
|cancel| |leave| |out| |quit| |stop| |walk|
|cannot| |can| |can|'|t |couldn| |didn|'| |don|'|t |do| |never| |nobody| |not| |won|'|t |wouldn|
|cannot| |can| |can|'|t |couldn| |didn|'| |don|'|t |never| |not| |no| |will| |won|'|t |wouldn|
|cannot| |can| |can|'|t |couldn| |didn|'| |don|'|t |never| |not| |one| |will| |won|'|t |wouldn|
|cannot| |can| |can|'|t |couldn| |don|'|t |do| |never| |nobody| |not| |won|'|t |wouldn|
|cannot| |can| |can|'|t |couldn| |don|'|t |never| |not| |no| |will| |won|'|t |wouldn|
|cannot| |can| |can|'|t |couldn| |don|'|t |never| |not| |one| |will| |won|'|t |wouldn|
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
|can| |could| |going| |ll| |shall| |will|
|can| |could| |have| |may| |might| |need| |should| |want|
|can| |could| |i| |may| |shall| |we| |will|
|can| |could| |let| |let|'|s |me| |please| |ring| |tell|
|can| |could| |like| |need| |please| |want| |will| |would| |you|
|can| |could| |ll| |m| |shall| |will|
|can| |could| |ll| |shall| |to| |will|
|can| |could| |may| |might|
|can| |could| |will|
|can| |defeat| |delay| |downtim |failure
|can| |does| |do| |i| |shall| |should| |will| |would|
|can| |does| |do| |shall| |should| |what| |will| |would|
|can| |far| |in| |of| |that|
|can| |going| |have| |no| |to| |will| |zero|
|can| |in| |know| |of|
|can| |should| |will|
|can|'|t |child|' |dead| |doddle| |easy| |effortl |hassle| |nothing |no|-|br |painles |plug |simple| |snap|
|can|'|t |everybo |everyon |people|
|can|'|t |success |tried|
|cap |ceiling |limit |limitat |restric
|cap| |ceiling |limit |restric
|care |like |need |please |want |wish
|care|
|care| |covered |done| |fulfill |granted |met| |satisfi |solved|
|care| |cover| |deal| |fix| |handle| |pay| |repair| |resolve |right| |solve| |sort| |take|
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
|change| |differe |result
|change| |do| |install |learn| |lift| |move| |prepare |think| |touch| |train|
|change| |do| |install |learn| |move| |prepare |touch| |worry| |you
|change| |do| |lift| |prepare |think| |worry|
|charge |commitm |contrac |cost |deposit |fee |minimum |obligat |paperwo |strings
|charge |commitm |cost |fee |obligat |strings
|charge |complim |free |gift |gratis |house |nothing |present |treat
|charge |cost |cost| |discoun |fee |for| |free| |from| |guarant |include |inclusi |just| |lifetim |money| |off| |only| |price| |unlimit
|charge |cost |demurra |deposit |excess| |fee |insta |penalt |surchar
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
|charge| |free| |house|
|chasing |checkin |don| |haven |ll| |looking |time| |trying| |waiting |will| |with| |working |yet|
|chasing |credit| |expect| |her| |him| |me| |parcel| |payment |refund| |replace |reply| |result| |you|
|chaturt
|check |off| |tick
|check |tick |tick|
|chip |contrib |count |deduct |don |fund |giv |good| |in| |leav |mark |match |pay |paypal |pledg |put |settl |sign |spar |sponsor |take |tip |to| |transfe |venmo |wire |write
|chip |contrib |don |pay |pledg |sponsor |transfe |wire
|choose| |commit| |decide| |order| |say| |sign|
|choose| |commit| |decide| |order| |sign| |yes|
|choose| |decide| |pick| |whichev |your|
|choosin |going| |moving| |switchi |using| |with| |working
|chosen| |decided |go |mov |not| |press |proceed |with|
|christi
|christm
|christm |days| |every| |hour| |night| |seven| |sundays |weekend
|city| |county| |neighbo |road| |street| |town| |valley| |village
|claim |claimed |heard| |he| |hope |hoped| |i| |mention |promise |said| |say |she| |tell |thinks| |think| |thought |told| |we|
|claim |claimed |mention |promise |said| |says| |told| |writes| |wrote|
|claimed |claims| |claim| |me| |said| |says| |say| |us|
|claimed |claims| |claim| |said| |says| |say| |tell |told|
|claim| |commit| |guarant |pretend |promise |swear| |vouch|
|clause |contrac |exclusi |liabili |notice| |penalt |sign| |termina |terms|
|clause| |contrac |policy| |rule |terms|
|claw |earn |finish |free |gain |get |handle |make |pack |pick |process |produce |save |shave |ship |spend |take |win |work
|clean| |correct |counter |draft| |marked| |my| |on| |printed |raw| |redline |revised |signed| |your| |you|
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
|close |due| |end |expire |good| |has| |have| |last |must| |run |valid|
|close |due| |end |expire |good| |last |must| |run |to| |valid|
|closed| |deadlin |enters| |forbidd |gets| |goes| |must| |not| |no| |require |shut| |to|
|closed| |deadlin |enters| |forbidd |gets| |goes| |must| |not| |one| |require |shut| |to|
|closed| |manned| |open| |staffed
|closes |ends |expires |gone |lapses |over |runs|
|closes |ends |expires |is| |lapses |out
|closest |nearest
|closes| |closing |shuts| |shuttin
|closes| |dies| |disappe |ends| |expires |goes| |is| |lapses| |out| |vanishe
|closes| |is| |shuts|
|close| |end|
|close| |expect| |have| |leave| |like| |need| |open| |prefer| |think| |want|
|close| |expect| |in| |leave| |like| |need| |open| |prefer| |think| |want|
|close| |expect| |leave| |like| |mind| |need| |open| |prefer| |think| |want|
|close| |near|
|co |it| |they| |this| |we| |your| |you|
|coding| |demand |downtim |feel |install |involve |mean |migrati |need |notice |no| |paperwo |program |require |setup| |set|-|u |staff| |take |team| |technic |trainin
|colleag |enginee |i| |manager |people| |somebod |someone |support |team| |we|
|come
|come |deliver |fail |guarant |let |misse |promise
|come |goes| |go|
|come |ship |thrown|
|comes| |coming| |for| |goes| |in| |off| |out| |way
|comes| |coming| |goes| |in| |off| |on| |out| |you
|comes| |does| |goes| |there| |works|
|comes| |get |give| |has| |have| |include |lifetim |no| |our| |permane |with|
|comes| |gets| |is|
|comes| |get| |has| |have| |there| |with|
|come| |drive| |drop| |get| |go| |head| |nip| |pop| |run| |stop| |swing| |walk|
|come| |even| |matter| |not| |whateve |years|
|coming| |followi |forthco |next| |upcomin
|coming| |followi |next|
|coming| |going| |heading
|coming| |new| |next| |upcomin
|coming| |next|
|coming| |next| |upcomin
|commiss |complet |deliver |finish| |hand| |open|
|commiss |complet |deliver |finish| |open| |over|
|commiss |free| |nothing |there|
|commitm |cost| |nothing |obligat |worry|
|commitm |decisio |or| |signatu |yes|
|commit| |guarant |promise |swear| |underta
|commit| |guarant |promise |vouch|
|compari |tests| |trials|
|compati |connect |fit |run |work
|compens |credit |give| |pay| |refund |reimbur |waive
|competi |concert |confere |course |exam |exhibit |fair| |festiva |holiday |lease| |market| |sale| |school| |season| |term|
|competi |else| |others| |other| |rivals| |they| |the|
|competi |neighbo |peers| |rival
|complai |fault| |find| |fine| |object| |questio |reject| |stop| |touch|
|complet |connect |dock| |door| |equippe |finishe |fitted| |install |live| |open| |operati |place| |plant| |ready| |running |site| |with|
|complet |correct |perfect |punctua |right| |time|
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
|concept
|concern |exposur |issue |liabili |problem |risk |you
|conditi |load| |paper| |road| |season| |surface |tempera |traffic |weather
|confide |immune| |private |protect |safe| |secure|
|configu |curve| |disrupt |effort| |frictio |hassle| |mainten |setup| |touch| |work|
|configu |disrupt |effort| |frictio |hassle| |learnin |mainten |setup| |touch| |work|
|confirm |day |desk| |figures |form| |hour |label| |list| |note| |number| |page| |people| |report| |sheet| |slip| |team| |the| |week |your|
|connect |integra |link |support |sync |talk |work
|conscie |course| |frankly |honestl |honest| |know| |sadly| |unfortu
|conside
|consign |contain |deliver |devices |equipme |goods| |hardwar |kit| |machine |order| |pallets |parts| |pumps| |racks| |replace |sensors |shipmen |units|
|contact |forward |give| |hand| |invoke| |lend| |name| |pass| |publish |quote| |read| |sell| |send| |share| |spam| |touch|
|contain |cover |include
|control |directo |foreman |manager |officer |supervi
|correct |doesn|' |does| |no| |right| |that|'| |yes| |yet|
|correct |it| |not| |no| |right| |yes|
|cost
|cost |costs |fee |investm |money |outlay |price |spend
|cost |include
|cost |investm |money| |outlay| |spend|
|costs| |doesn|' |does| |not| |no| |to| |will| |won|'|t
|costs| |enginee |fees| |margins |people| |prices| |quality |rates| |results |service |support |terms| |times| |tool
|cost|
|cost| |differe |nothing
|cost| |itself| |money| |pays| |price| |recoup |themsel
|could |got |had |knew |only| |was |were |wish| |won
|could| |may| |might| |should|
|could| |might| |should| |would|
|counter |signatu |signed| |signs| |sign|
|countri |country |eu| |member| |states| |state|
|counts| |expect| |importa |insist| |lot| |matter |need| |rely| |require |want|
|counts| |importa |matter |means| |you|
|couple|
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
|cut| |doubled |earned| |gained| |got| |grew| |grown| |halved| |it| |made| |one| |raised| |recover |reduced |saved| |saw| |seen| |sold| |switche |won|
|cut| |doubled |earned| |gained| |got| |grew| |ha |halved| |made| |raised| |recover |reduced |saved| |saw| |sold| |won|
|cut| |gain| |knock| |save| |shave| |slice| |strip| |take| |trim| |win|
|cut| |improve |increas |lowered |raised| |reduced |saved|
|d
|damages |expense |exposur |indemni |liabili |sign
|data| |documen |files| |informa |money| |passwor |payment |records |secrets
|data| |documen |files| |informa |money| |payment |records
|dated| |invoice |letter| |list| |mail| |meeting |note| |order| |survey| |that| |those|
|dated| |of|
|date| |day| |how| |one| |or| |time| |week| |when|
|david
|day
|day |days| |day| |hour |hour| |minute |morning |weeks| |week|
|day |fortnig |hour |hr |min |minute |month |mth |qtr |quarter |sec |second |week |weekday |wk |year |yr
|day |fortnig |hour |month |quarter |week |year
|day |fortnig |month |week
|day |gras |tuesday
|day |h |hour |hr |month |week |year
|day |hour |hour| |minute |second
|day |hour |hr |h| |month |week |year
|day |hour |longer| |minute |more| |second
|day |hour |min |minute |month |week
|day |hour |minute
|day |hour |minute |month |second |week |year
|day |hour |minute |next| |overnig |same| |second
|day |hour |minute |second
|day |hour |month |quarter |week |year
|day |hour |till| |until| |week
|day |hour |year
|day |mary
|day |month |week
|day |of|
|day |sunday
|days |fortnig |hours |months |quarter |weeks |years
|days| |hours| |weeks|
|days| |months| |third| |weeks|
|day|
|day| |each| |every|
|day| |fast| |idea| |long| |quick |soon| |what| |when| |which|
|day| |fri |mon |next| |satur |sun |thurs |tomorro |tues |wednes |week|
|day| |hour| |minute| |moment| |second|
|day| |hour| |minute| |night| |second| |shift|
|day| |hour| |minute| |night| |second| |shift| |week|
|day| |hour| |year|
|day| |inside| |in| |morning |overnig |within|
|day| |longer| |more|
|day| |month| |quarter |week| |year|
|day| |month| |week| |year|
|day| |morning
|day| |time|
|dead |souls|
|deal| |discoun |extra| |free| |gone| |lose| |off| |price| |yours|
|deal| |discoun |offer| |price| |quote| |rate|
|deal| |fee| |offer| |price| |rate| |tariff| |terms|
|dear| |in| |online| |prefere |to| |unsubsc |you|
|dear| |out| |prefere |this |unsubsc |view|
|decade
|decades |far| |light|- |miles| |streets |way| |years|
|definit |no| |okay| |ok| |sure| |yes|
|definit |okay| |ok| |problem |sure| |thing| |yes|
|delay |double |err |forget |mis |overhea |oversel |skip |sleep |wrong|
|delay |down| |drop| |fail| |late| |lose| |miss| |mistake |outage |over| |run| |say| |turn| |wrong|
|delay| |hold|-| |late| |over |overran |running |up| |waiting |wait|
|delay| |increas |rise| |wait|
|deliver |deploym |fix| |go|-|li |impleme |install |in| |migrati |onboard |set |turnaro |within|
|deliver |dispatc |replace |replaci |ship
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
|desk| |hands| |inbox| |in|-|tr |land |mailbox
|develop |dev| |enginee |product |program |r|&|d| |team| |tech|
|develop |dev| |enginee |program |r|&|d| |team|
|develop |edition |enginee |product |release |they| |update| |version
|develop |enginee |i| |people| |product |release |r|&|d| |team| |version |we|
|develop |enginee |product |program |r|&|d| |team|
|develop |enginee |we|
|de|
|didn| |did| |failed| |never| |wasn| |was|
|did|
|difficu |dirty| |dusty| |hard| |late| |noisy| |own| |problem |trouble
|difficu |finding |issue |objecti |problem |questio |trouble
|difficu |issue |objecti |problem |trouble
|dinner| |each| |get| |i| |lunch| |meet| |speak| |talk| |up| |you|
|dinner| |get| |i| |lunch| |meet| |other| |speak| |talk| |up| |you|
|directl |immedia |right| |straigh
|discoun |less| |off| |rebate|
|discoun |less| |off| |rebate| |reducti
|discoun |off| |per |price| |rate| |rebate|
|dispatc |leave |leaving |ship |shipped |shippin
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
|does| |he| |how| |it| |she| |that| |they| |what| |you|
|done| |exactly |full| |guarant |just| |less| |little| |longer| |maximum |max| |mere| |more| |most| |only| |period| |tops| |under|
|done| |finishe |needs| |takes| |take|
|done| |finishe |through
|don|'|t |do| |for| |needn|' |without |won|'|t
|don|'|t |do| |free| |no| |on|
|don|'|t |do| |never|
|don|'|t |do| |never| |not| |won|'|t
|don|'|t |do| |not| |owe| |pay| |won|'|t
|don|'|t |do| |not| |won|'|t
|don|'|t |do| |unless| |you|
|don|'|t |do| |won|'|t
|don|'|t |free| |not| |no| |the|
|don|'|t |going| |never| |not| |won|'|t
|don|'|t |needn|' |need|
|don|'|t |needn|' |need| |not| |without |won|'|t
|don|'|t |never| |not|
|don|'|t |never| |not| |will| |won|'|t
|don|'|t |never| |not| |won|'|t
|don|'|t |not| |pay| |us| |will| |won|'|t
|don|'|t |not| |will| |won|'|t
|don|'|t |unless|
|door| |gate| |site| |there| |with|
|doubled |earned| |halved| |made| |outgrow |paid| |quadrup |recoupe |recover |tripled
|double|
|double| |down| |forgot |in| |it| |kept| |lost| |lying| |miscoun |misfile |mislaid |misread |mistype |my| |on| |overloo |put| |the| |to| |up|
|double| |earn| |grow| |make| |save| |win|
|double| |extend| |lengthe |prolong |triple|
|downtim |hassle |headach |need| |stress| |trouble |worries
|downtim |hassle |headach |no| |stress| |trouble |worries
|downtim |hassle |headach |stress| |to| |trouble |worries
|down|
|down| |drops| |drop| |falls| |fall| |fewer| |grow| |higher| |increas |less| |lower| |more| |rises| |rise| |shrink| |up|
|down| |in| |it| |me| |that| |us|
|down| |to| |up|
|dozens| |hundred |lots| |many| |other| |plenty| |several
|dozen| |eightee |eighty| |eight| |eleven| |fifteen |fifty| |five| |forty| |fourtee |four| |hundred |ninetee |ninety| |nine| |one| |sevente |seventy |seven| |sixteen |sixty| |six| |ten| |thirtee |thirty| |three| |twelve| |twenty| |two|
|do| |fee |head| |hike| |increas |is| |kilo| |lock| |month| |no| |pay |price |put| |raise| |rate |seat| |sign| |start| |unit| |user| |year|
|do| |fill| |let| |make| |print| |reach| |run| |sell| |serve| |take|
|do| |how| |i| |where|
|do| |lift|
|do| |worries
|drop| |forget| |leave| |skip| |without
|drop| |forget| |scrap| |strike| |waive|
|dr| |her| |his| |mrs| |mr| |ms| |their| |your|
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
|eight |eightee |eighth |eighty |eleven |elevent |fifteen |fifth |fifty |first |five |forty |forty|- |four |fourtee |fourth |nine |ninetee |ninety |ninth |one |second |seven |sevente |seventh |seventy |six |sixteen |sixth |sixty |t |ten |tenth |third |thirtee |thirtie |thirty |three |twelfth |twelve |twentie |twenty |two
|eight |eightee |eleven |fifty |five |forty |four |fourtee |nine |ninetee |one |seven |sevente |six |sixteen |ten |thirtee |thirty |three |twelve |twenty |two
|eightee |eleven |fifty |forty |fourtee |ninetee |o |sevente |sixteen |ten |thirtee |thirty |twelve |twenty |zero|
|eighth |fifth |first |fourth |ninth |second |seventh |sixth |tenth |third
|eight| |eleven| |fifteen |five| |fourtee |four| |nine| |one| |sevente |seven| |sixteen |six| |ten| |thirtee |three| |twelve| |two|
|eight| |five| |nine| |of| |seven|
|elimina |gone| |history |impossi |option| |possibl |questio |thing| |unheard
|else| |everybo |everyon |the|
|encrypt |protect |securit
|ended| |ending| |from| |to|
|endless |free| |full| |limitle |unlimit
|endless |infinit |limitle |unlimit
|end| |no| |period| |stop| |without
|enginee |expert| |person| |replace |special |technic
|enginee |fitter |help| |it| |machine |mechani |part |replace |somebod |someone |spare |technic
|enjoy| |get| |have| |receive
|enters| |get |goes| |is| |leave |reads| |see |touches |will|
|entire| |everybo |everyon |industr |nearly| |whole|
|entire| |full| |whole|
|environ
|equipme |hardwar |kit| |machine |network |printer |scanner |sensor |setup| |set|-|u |softwar |system
|eve
|evening |night
|even| |from| |instead |not| |rather|
|ever
|ever |forever |good |indefin |life |till| |until|
|every
|everybo |everyon |her| |him| |informe |posted |them| |the| |updated |you|
|everybo |everyon |her| |him| |team| |them| |you|
|everybo |everyon |industr |sector| |town| |trade| |world|
|everybo |everyon |whole|
|everyon |he| |it| |i| |most |other |people |ppl |she| |they| |u| |we| |you|
|everyon |us| |ya| |yours| |your| |you|
|everyth
|everyth |nothing
|every|
|every| |it| |our| |the| |this| |we| |you|
|ever|
|excepti |full| |ifs| |period| |story|
|except| |from| |less| |minus| |not| |without
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
|f
|factory |plant| |warehou |works|
|failed| |forget| |forgot| |hope| |like| |love| |meant| |need| |prefer| |try| |want| |wish|
|falls| |is| |lies| |rests| |sits| |stays|
|far| |had| |last| |there| |yesterd |yet|
|fast| |now| |quickly |soon| |today| |tonight
|faultle |flawles |identic |on| |perfect |right| |spotles
|faultle |flawles |identic |perfect |right| |spotles |time|
|fault| |me| |mine| |mistake |ours| |us|
|fee |filing| |price |price| |rate |sending |uploadi
|feed |into| |in| |load |on| |through |throw
|feed |load |put |throw
|feel |hear |notice |see
|feel| |have| |need| |notice| |require
|feel| |hear| |notice| |see|
|feel| |see| |so| |taste|
|fee| |licen |package |plan| |price| |subscri
|fee| |money| |premium |price| |rate| |rent| |tariff|
|fee| |price| |rate|
|festiva
|fewer| |in| |less| |more| |saved| |to| |you|
|fewer| |less|
|fewer| |less| |m |more| |the|
|field |named |placeho |snippet |syntax |tag |templat |variabl
|field| |merge| |placeho |snippet |syntax |templat |variabl
|fifteen |forty|- |thirty
|final| |last| |next| |remaini |rest| |second| |whateve
|find| |have|
|fine| |good| |is| |okay| |ok| |suits| |works|
|fingers |god| |hopeful |i| |well| |we| |with| |wood|
|first| |second| |third|
|fit |fitting |install |mount |mountin
|fitr |ramadan
|fiver| |tenner|
|five| |four| |seven| |six|
|fixed |flat |frozen |guarant |locked |put |same |stable |unchang |where| |yours
|fix| |freez |froze |guarant |holding |holds| |hold| |hono |keep| |lock |maintai |protect |secure|
|fix| |freeze| |hold| |keep| |lock| |stay| |stick|
|fix| |free| |help |help| |maintai |mainten |service |support |trainin |update |updates |upgrade
|fix| |get| |have| |patch| |repair| |resolve |solve| |sort|
|followi |last| |next| |this|
|fool
|for
|forever |indefin |lifetim |life| |long| |perpetu |until|
|forget| |go| |off| |play| |runs| |that|'| |works| |you|'|r
|fortnig
|fortnig |month |week
|fortnig |week
|forward |pass| |send|
|for|
|for| |from| |on|
|for| |gratis |on|
|for| |in| |it| |me| |that| |us|
|for| |in| |on| |to|
|for| |long| |through |till| |until|
|for| |my| |our| |to|
|for| |name|
|for| |on|
|for| |on| |to|
|for| |on| |yours| |your| |you|
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
|fri |mon |satur |sun |thurs |today| |tomorro |tonight |tues |wednes
|fri |mon |satur |sun |thurs |tues |wednes
|friday
|friday |monday
|fridays |holiday |mondays |normall |rule| |saturda |sundays |thursda |tuesday |wednesd |weekday
|from|
|from| |hence
|from| |hence |later
|from| |hence| |time|
|from| |into| |on|
|from| |in| |with|
|from| |i| |of| |we|
|from| |maybe| |not| |of| |or| |perhaps |possibl |than|
|from| |off| |onto| |to|
|from| |through |till| |until|
|full| |gone| |history |more| |off| |over| |sold| |too| |to|
|gave| |give| |have| |her| |his| |it| |my| |our| |their|
|general |our| |standar |the|
|george
|get
|get |into| |in| |job |on| |up| |with| |work |yours|
|get |into| |live| |o
|gets| |get| |got| |has| |have| |reach |sends| |send| |sent| |shared| |shares| |share| |upload
|getting |get| |have| |having|
|get|
|get| |have|
|get| |have| |hold| |keep| |own| |paying| |pay| |remain| |stay|
|get| |have| |i| |that| |then| |we| |you|
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
|give| |money| |refund|
|give| |pay| |refund| |return|
|god| |hopeful |i| |nothing |well| |we| |with| |wood|
|goe |on| |place|
|goes| |hold |keep |open |remain |run |stand |stay |work
|goes| |launch |live| |releas
|goes| |like |went|
|going| |gonna| |plannin
|going| |isn|'|t |not| |won|'|t
|going| |will| |won|'|t
|gone| |history |memory| |thing|
|gone| |it|'|s| |they|'|
|gone| |once|
|gonna|
|gonna| |to|
|goodbye |kiss| |say| |wave|
|good|
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
|had| |was| |were|
|half
|half |q |quarter |year
|half|
|half| |into| |onto| |on| |the| |to| |you |your|
|half| |quarter
|half| |three| |times| |twice|
|happen |harm |hurt |wrong
|happen| |you
|happy| |prepare |ready| |willing
|has
|has| |have| |ideally |if| |like| |love| |need |need| |please| |the| |want |want| |would|
|has| |have| |i| |month| |night| |no| |so| |was| |week| |were| |we| |year| |yesterd |yet|
|has| |have| |makes| |offer |sell
|has| |have| |there| |with|
|has| |knows| |needs|
|have|
|have| |her| |his| |it| |my| |our| |their| |you|
|have| |include |in| |part|
|have| |i| |rest|
|have| |i|'|ve| |we|'|ve
|have| |leaves| |there| |with|
|have| |make| |take| |you|'|v
|headach |issues| |problem |stress| |trouble |worries
|held|
|held| |hold |keep |put |reserv |set |stay|
|help |hotline |our| |service |somebod |someone |support |we|
|help| |our| |somebod |someone |support |the|
|hence |later |moment |now |today
|hence |later |now |this| |today
|hence |later |now |today
|hence |now |today
|here| |minute| |now| |spot| |today| |tonight
|here| |myself| |persona |right| |spot| |today| |without |word|
|here| |now| |today| |year|
|her| |him| |me| |myself| |our| |the| |us| |your| |you|
|her| |him| |them| |you|
|her| |his| |its| |their|
|her| |his| |its| |their| |the| |your|
|her| |his| |my| |our| |takes| |their|
|her| |his| |my| |our| |that| |their| |these| |the| |this| |those| |your|
|he| |it| |i| |she| |that| |they| |we| |who| |you|
|he| |it| |i| |she| |they| |the| |we| |you|
|he| |it| |per| |reckons |said| |says| |she| |they| |you|
|he| |it| |she| |their| |they|
|he| |it| |she| |their| |they| |the| |your| |you|
|he| |i| |she| |they| |we| |who| |you|
|he| |like| |love| |need| |she| |the| |want|
|he| |she| |they|
|hidden| |nasty| |nothing |unexpec |unpleas
|hike |increas |indexat |mark |rise |surchar
|hike |increas |rise
|hike |increas |rise |surchar
|hold |keep |maintai |stay
|hold |keep |remain |remain| |stay |stay|
|hold |remain |stay
|holds| |is| |remain |stay
|holds| |remain |stay |stay|
|hold| |keep| |last| |outlast |outlive |remain| |run| |shine| |stay| |stick| |work|
|holiday
|hopeful |likely| |maybe| |perhaps |possibl |probabl
|host| |interna |organi |org| |ours| |our| |owner| |rep| |seller| |sender| |us| |vendor| |we|
|hour |hr |min |minute
|hour |minute |within|
|hour |once| |today| |tonight |until|
|hour| |longer| |more|
|hour| |minutes |seconds |you|
|house| |me| |treat| |us|
|house| |me| |us|
|however
|however |matter| |mean| |whateve
|how|
|how| |it| |they|
|how| |that| |what| |where| |whether |which|
|how| |what| |when| |where| |which| |whose| |who| |why|
|how| |what| |when| |where| |which| |who| |why|
|how| |when|
|hundred
|hundred |million |thousan
|if|
|if| |it| |per| |reckons |said| |say |says|
|if| |i| |unless| |we|
|if| |long| |once| |provide |unless| |when|
|if| |no| |though|
|if| |that| |whether
|if| |when| |where| |whether
|if| |wish|
|ignore|
|impossi
|impossi |way| |years|
|in
|inbox| |i| |lay| |mail| |mind| |sat| |stayed| |stuck| |through |was|
|include
|inside| |in| |within|
|inside| |less| |more| |under| |within|
|install |it| |onboard |set |support |switchi |the| |trainin |trying|
|instead |rather|
|into| |in| |off| |onto| |on| |to|
|into| |off| |onto| |on| |to|
|introdu |launchi |launch| |out| |release |releasi |start| |unveil|
|invest| |pay| |put| |spend|
|invit |invited
|invoice |order |purchas |renewal |year
|in|
|in| |next| |now| |this| |today| |tomorro |tonight |within|
|in| |next| |the| |this|
|in| |no| |t
|in| |of|
|in| |of| |sunday
|in| |on|
|in| |on| |you|
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
|is| |much| |was| |what
|it |that |the |your
|it|
|it| |i| |my| |ours| |our| |this| |us| |we| |your| |you|
|it| |i| |our| |they| |we| |your| |you|
|it| |i| |our| |we|
|it| |i| |that| |they| |those| |we| |you|
|it| |i| |there| |they| |we|
|it| |i| |we|
|it| |m |they|
|it| |me| |off| |out| |that| |them| |the| |this| |us| |your|
|it| |money| |that|
|it| |moving| |our| |switchi |this| |us|
|it| |necessa |needed| |require
|it| |nobody| |nothing |our| |the| |this| |your| |you|
|it| |okay| |ok| |that| |this| |work
|it| |one| |so| |that| |them| |this| |those|
|it| |one| |that| |them|
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
|it| |per| |reckons |said| |says| |what| |you|
|it| |so| |that| |this|
|it| |that| |them| |these| |this| |those|
|it| |that| |them| |this| |those|
|it| |that| |there| |the| |this| |your| |you|
|it| |that| |they| |this|
|it| |that| |they| |this| |you|
|it| |that| |the|
|it| |that| |the| |this|
|it| |that| |the| |your|
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
|i| |me| |my| |our| |us| |we|
|i| |my|
|i| |my| |on|
|i| |my| |our| |somebod |someone |the| |we|
|i| |needs| |they| |wants| |we|
|i| |nobody| |no| |somebod |someone |we|
|i| |nobody| |one| |somebod |someone |we|
|i| |only| |we| |wish|
|i| |our| |us| |we|
|i| |our| |we|
|i| |to|
|i| |we|
|i|'|ll| |my|
|jayanti
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
|knows| |know|
|knows| |you|'|r
|know| |opinion |see| |tell| |view
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
|leave| |ready| |the| |you |yours| |your|
|left|
|legally |safe|
|let| |let|'|s |shall|
|let|'|s |us| |we|
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
|m
|mainten |planned |schedul
|makes| |so| |that| |then|
|many| |more| |of| |other| |several |three| |two|
|many| |much| |often|
|mark|-| |risk |risk|-| |value|
|matter| |sleep|
|mayo
|me |myself |my| |of| |ourselv |our| |us
|me |myself |my| |one| |ourselv |our| |some| |two| |us
|me |myself |my| |ourselv |our| |us |us|
|message |preview |transcr
|me|
|me| |mine| |ours| |us|
|me| |on| |us|
|me| |the| |us|
|me| |to| |us|
|me| |us|
|mid
|midday |midnigh |noon
|midnigh |monday| |next| |soon| |tomorro |tonight
|mine| |ours|
|monday
|month
|month |quarter |season |week |year
|month |quarter |week |year
|month |quarter |year
|month |week |year
|month|
|month| |q |quarter |week| |year|
|month| |quarter |week| |year|
|month| |quarter |year|
|more|
|more| |most| |to|
|more| |pay| |price| |same| |today|'
|more| |protect |safer|
|morning
|most |most| |than|
|much|
|must| |to|
|my| |off| |own| |word|
|my| |on| |our|
|my| |on| |our| |to|
|my| |on| |the|
|my| |our|
|my| |our| |their| |the| |your|
|my| |our| |these| |the| |those| |your|
|my| |our| |the| |your|
|n
|n |no| |pay|
|necessa |needed| |require |takes|
|need
|needn|' |not| |to|
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
|next| |this|
|night
|no
|normall |normal| |practic |stated| |their| |theory| |think| |typical |usually |usual|
|nothing
|nothing |no| |the| |without
|nothing |pay|
|nothing |there|
|not|
|not| |no|
|now |today
|now| |order| |signatu |today|
|no|
|no| |of| |period| |stop| |without
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
|of| |time|
|of| |you|
|once| |times| |twice|
|one|
|only|
|on|
|order| |so| |such| |then| |way|
|or|
|or| |to|
|our|
|our| |these|
|our| |the|
|our| |the| |us|
|our| |the| |your|
|our| |us|
|our| |we|
|our| |we| |we|'|re
|out
|out |over |up
|over| |through
|pancham
|patrick
|pay
|pay |paypal |settle |transfe |venmo |wire
|paying| |pay|
|pay|
|people| |they| |your| |you|
|perfect |right |the| |time
|perfect |right |time |to|
|platfor |th
|please
|pledge| |promise |swear| |vow| |you|
|plug
|postpon |resched
|pound
|practic |runs| |unnotic |without |works|
|price
|private |protect |safe| |secure| |waterti
|problem |prob| |why| |worries
|proven| |record| |results |tested| |validat |verifie
|pu
|purnima
|q
|questio
|rate
|reach
|refuse| |say| |stop| |turn|
|regret| |sorry| |yoursel
|release |sprint| |update| |version
|release |update| |upgrade |version
|release |version
|remain |remain| |stay |stay|
|remain |stay |stay|
|remain |stay |will|
|report| |said| |say| |tell |told|
|rest|
|ring|
|safe|
|saints|
|same|
|saturda
|save|
|say |to|
|say|
|see|
|shall| |will|
|shall| |will| |would|
|should|
|sign |un
|signed|
|so
|soon| |when|
|soon| |when| |you|
|so|
|so| |that| |then|
|stay |staying
|sunday
|t
|take
|takes|
|takes| |take|
|takes| |unlimit
|takes| |will|
|takes| |within|
|terms|
|th
|th |time|
|thanksg
|than|
|that|
|that| |the|
|that| |the| |this| |yours| |your| |you|
|that| |which| |who|
|the
|them| |your| |you|
|them| |you|
|then|
|there|
|there| |with| |yours|
|there| |with| |you|
|there| |yours| |you|
|they| |we| |your| |you|
|they| |your| |you|
|the|
|the| |to| |your|
|the| |unbeata |unmatch
|the| |your|
|the| |your| |you|
|thing
|thinkin
|third|
|thousan
|three| |two| |your|
|till| |to| |until|
|till| |until|
|time
|time|
|time| |trip| |walk| |your|
|time| |week|
|to
|today
|today| |tonight |week|
|too|
|to|
|to| |within|
|to| |with|
|to| |worries
|trouble
|tuesday
|two
|unity |unity|
|up|
|using| |with|
|us|
|u| |we| |your| |you|
|version
|voice
|waive|
|wednesd
|week
|weeks|
|week|
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
|year|
|yesterd
|yes|,
|you
|your|
|your| |you|
|you|
"""

NEEDS = r"""004a371a16ff 3918
005aa9e27f2c 3540 1487 100 338
006070d424bf 2084
006f438ca463 1370 4204
00746f5b3d20 2506
0093a84908be 3958 2583 3213 1057
00c1ea492016 482 483 484
00d3b4559227 1310 3762 4229 133
013b8a3be5af 1409 4072 3368 2649
01455451fa48 3308 1622 4227 133
0154dfca53e0 2887 2804 3929 11
015c0d9580c9 3970 2478 530 4226
01dc0c61b394 1461 52 602 79
020b229f0f28 2761 3621 2006
02144708508b 116 3000 3695 3346
02508cd79f1a 327 298
0282fdfb3ae2 3365 3366 1324 397
02b09373d2d3 2019 2599 1965 883
02b57c8de4ee 1292 3417
02be488e1f9c 2818 116 2244 2999
02d2426f06f2 743 793 1075 1074
02d718f68783 999 2086 2087
02ec7e3b2a68 1029 228
0346f15632cf 722
0348c9457690 464 4070 4168 261
036a6f05f57b 3996 736
03ca92633619 800 801
03dcddefb784 1669 3252 4227 3844
03f178b0d19b 1093
03f3a5ef75b0 3368 2757
03f6e40048af 3183 2865 2985 3718
0402e047e378 4199
047e130c3023 3472 749 4180 554
049a52f85193 4041 2140 2150 2151
04a6a5ccd978 401 3058 582
04fe5f9c0bbe 1480 2308 2309 300
05207a4312dc 2915 3810 1933 3986
052673bec39d 1839 3392 2100 2101
053845912c39 2586 2056 1877 3351
0562265fb4ce 3357 3783 1864 3037
05b463a02b28 1648 1647 1184
05dd76fce0bb 988 326
05f3cd7d297d 2786 2778 87 2191
060683c5295c 2268 2152 4027 3489
060bacf8008a 2196
06110601bad1 9 4168 5 638
061ed3812596 1349 2429
0632dd890976 3550 3734 2711
0637463ea33e 724 1724
064fef3aa5fb 197 1369
0692ec7533ab 3751 1076 3383 1072
06d463c4e92f 1007
06e5f9574811 372 3366
07020bc72f19 3109 3432 3433 3695
0711edb4ef95 4229 629
071c6d5aac1c 3616 3615
0724c8db56b7 3459 3762 4229 133
0734e7565fb1 462
073a46c87635 1789
0776e2ed58a9 1534 1611
07ad3f3a3b3a 4143 3914 1806 2229
07ff3387e73f 1490 1290 1488 1489
0805848fb3ad 1068 4229 141 3653
083d68182163 654 3050 581
085c9d38a63d 4222 841 214 233
089b248d3d68 856 167 855 854
08ac93b2291b 1505 1457 233 3069
08ad92d07ec8 2745
08d4c6d9faa2 4204 1870 758 954
08f4cf2a0215 9 1685 2063 1052
090596c92dfe 3637 3668 753 546
0955ca88d9ef 1458 669 1459 117
0961ecf0a2fc 344
0990cd4b681b 2987 2986 1209 1516
09ba0c60668e 1409 233
0a3299d1f5f0 1030 215 263
0a356cd0b269 1844 766 3667 690
0a37f526ed92 3366 1257
0a4ac144c903 4050 4028
0a83c10cd665 1255 1256
0aa47810ce5f 2240 2241 2239
0ab65b323e07 1671 1341 4060 4171
0ab9699d6111 117 132 2393 2391
0adc2c3db784 787
0aecbe57cfd1 752 1161
0af8ef283f05 3815 2847 3876 3911
0b10f1648c8b 1359
0b1933e99271 2107 1043
0b76f609b5ad 2741 1071 1609 4046
0b87dbc9b861 775 863
0b9891c53926 164 2717
0b9af3011eb7 4229 3245 3243 3244
0baad4d72258 505
0bbee9985b98 1240 3539
0bec6ed4752e 1356
0bfcf468b5fb 3214 2807 116 130
0c091cb6112f 4221 549
0c31ef14c45f 2041 2388
0c3e46af11d8 3803 2067 901 120
0c969bafa374 1347 4161 3995
0c9ad08e4fb6 2106
0cf8c2786ebb 3968 4023 1081 890
0d0b5e32f2a9 1538
0d2105c13542 469
0d2eb07c71b9 1062 1513 1514
0d3990b03fe6 214 233
0d3fa64cb870 2231 1964
0d79b697c87b 2769 3826 3789 3897
0d9e2ef49d5a 4204 758 954 3849
0da9134f2145 118 2725 2837 2024
0dd0a969d155 2767
0de2527c86d1 4194 4072 3368 2649
0e0faa639c6a 116 3345 130 2588
0e5d5be8397a 2699 2807 133 4171
0e71a9277f29 1465 4102 4077 2564
0e7310af2c72 1391 3366
0ee4a7b6f664 3971 2791 2530 4229
0ef2c3d13143 295 166
0f22c4c4bcaa 2233 3581
0f7bce674220 51 109 53 39
0f8f9505336d 1401 758 954 3527
0f94f5e6619c 3743 3738 3737 3739
0f9bbcba668f 85 44
0fac9e719869 1479 1695
0fb1bc2c4204 2022 2211 2156 1765
10054ea1984f 3771 2418 2419
1050cce13cf1 2654 454 2810 2824
105e0b566373 3501 3762 4229 133
1066ff4d8954 2584 2352 3641 2207
107c42742fb9 3343 457
1096a5fb1d51 316 299 317 318
10ce419d1f8d 4086 397
10dd292c22c7 115 129 75 1944
10fc0158d2c2 57
111b8f6b9de2 746 553 1249
1142c0eb404b 1 0
116db58dfa5c 1191 3242 4063 4168
1198728c3c48 1590 1589
11e984ece6f0 2245 1931 195 1932
11eea0bf2085 864 1466 3057 4217
121466edf251 1629 2160 2932 3094
121a98dd469a 3769 1720 4033 1566
1223b3b096fd 4150 3987 522 536
126d6d7b3e7e 3835 1597 3852 1005
1283ab355780 3311 1429
12bae495b423 1797 766 3667 1350
12c4f309a004 1682 1716 151
12d0263c0515 492 491 490
12d8f6bd4cab 2449 2450
12fb0e4270e2 2989 1981
12fbfcfc4347 4229 947 3698 242
1324369d4aa2 741 3671 1355
1338f09981e4 384
13921cb91e8b 4188 3594
13d6f2de171c 1775 3037 1774 309
13e7b0bb19ae 3379 3500 3556 3399
141d2ca817e5 2773 3744 2772 1060
142c5eaa793e 1755 913 3929 97
143e47ddbdae 2049
1446c20284b7 3561 1412 3366
1457d859fbdd 1728 2532 2630
1467c5db41d4 797 3992 4073
1482ae5fc1a4 1068 575
1489e9096551 796 2973 4228 4182
14b91d31c8b9 560 3990 1424 3647
14fba1196b84 791 1008 4061 2648
1504f9563d53 2041 2132 3283 2342
15123df9e220 3626 1507
1526f73e1c27 1666 3956 22 473
1547913a1978 2041 4074 4092 4093
15497c92756b 2515 2514
155f622e5287 232
158e37ff2752 1766 518 2543 2004
15c61507c78f 4123 3366 406
15d07ef9b65d 1908 2667 83
15d4f1c3c22f 3174 2481 2629
15f052d7d5f6 1390 3366
1609ee31c0c8 3083 3915 133 2615
162c8b5cd3ae 3447 521 520 4030
1642737695a9 3210 3021 2427 127
1646574b3d47 3617 839
164cca467c8b 1830 532
1655ac111fef 405 1117
166435b85246 637 4039
1674d7153749 1226 689 1227
1679e250446c 2895 1752 3301 1753
167cc76a4e8f 1427 233
168ca4e749e4 4206 4154
16d09767ef3e 2752 4172
16d117f9100c 233
16d61aa720b1 1730 1497 3443 32
16d7656dd131 4206 1828
16eccb9a3353 575 1731
1708dd20e1cb 2108
1713498a0d56 1741 997 1129 3162
174ed74da4f0 3021
177290a77f9a 3966 3109 4208 2831
17c28b49d3be 1239 1904
17c7cb27e041 1116 3665 3663
17d7711fe65b 1022
17e21fbf3581 446 46 3329
17e41e3ff4c0 2955 4080 3487 3498
17fa107c454c 3944 3919 3125 3123
1829dfef59e8 960 233
185ac39fe5b9 3779 1124 3919 915
1860d2a7916e 1444 1902
18665f22f3af 632 233
1874457c2395 1185 926 3748 333
187a2c9e0daf 3838 2342 3422 1385
188d6586eca3 472 474
188f0390bca7 2258 1231
18973280508d 3142 3452 3453
18c98e510b25 1170 1406
18ed0dd99943 3713 2330 2341
18f29e3af957 2710 3745 4171 33
191d4845e7a8 1107 2592
195f6822e157 493 3384 3386
1998ac05af23 1452 1453
199b6d140ce5 1818
19bea4336579 117 3695 3346 132
19c9ab6ac2be 3337
1ada88dcfb2b 437 1449 1448 438
1ade1f7dbd6d 233
1b23df076cff 1478 233
1b43ce9f9dd8 4174
1b6df5729318 686 766 3667 4188
1b93d5842d39 1778 4227 117 132
1bb644b6af44 766 3667 233
1bed1dc4acf5 2805 3120 2230 1224
1c29dc87727a 1023 1241 673
1c525e71a997 4132
1c82cbd47f71 745 1078
1c90e9569a85 4226
1c9ebd9dcc12 3952 1160 4073
1cca4511e536 3929
1ce3c6c24bad 1739 4226 117 132
1d1761c32b70 358 3528 4180 3578
1d2f38d54675 3684
1d92625c506a 3265 2270 117 4076
1daefba3aeea 3016
1daf0274f2ae 3558 1197
1ded111afbfa 23 2531 1070 136
1e0aea28afd0 2420 3648 2872 3861
1e0ff691e5ad 1281 4141
1e4b3f89fe30 1157 3366
1e5160de793f 4087
1e646359644b 2739 3945 758 954
1ea63983f53e 233
1f15b1f9b18d 233
1f3b2c02cc2c 233
1f73cb045c96 364
1fc13daff39d 1862 1559 1055 1863
1ffed8e21de5 1878 4188
201f03cff13e 1631 2033
202d51d1d264 4134 965 2219
2049f23c356e 4029 2103 4131
20a1aef7e1e7 3458
20eec018af9d 1061
210069be889e 4029 4006 4153 742
210a0a05bf20 795
213e0d7d291e 2282 233
214b3cbda451 2277 1478 233
2199585ef5bf 2996 116 2283 130
21a76d1dad07 3600 170 4016 1089
21c34844ddb7 1870 745 747
21fd34c0ca6b 3622 4121 2124 4168
222a86d052a8 2764 133 3002 3903
222ff20fc603 1312 3366
2233dce8f86c 4130 2416
2236f0bec70b 4206 3668 753 730
223f119d9891 705 3368
224e7d67e7a5 233
2250f30736e4 2526 4226 117 2524
228578fa8e9a 2372 1674 3915 4217
22b54205c4dd 1687 1686 1434 2566
22f74e1b5242 3710 1472 2690 65
22fc86fc99ea 648 734 233
231992c698c1 63 62
233d890f63b5 1888
234e270d039c 124 3113
2379507a6fe6 3327 2982 2624
237aa390c303 95
237ae9f1e0c7 1410 3366
23cf51359d2c 4141 1251
23e2dac96331 1259 2868 1335
241665ffb75a 3669 233
242448eea983 3564 1107
246f1ce7f3d6 3262 4204 758 954
249cf684b35c 9 4168 5 159
249f9ffbe625 3741 3740 3709 3732
24a2e813d183 4162 3160 188 2647
24cf6d4faabc 3842
24cfa0baf814 2016 1497 2342 1729
24e2b4cd42cb 2431 2092
24e99d062aef 3552 1422 3557
24f62c0018ba 360
252946346f77 1703 13
25603254f8b7 3368 3676 3777
2594a19d0a72 2893 150
2597b59a4fb9 3429 714 715 716
25b24eb30572 2697 2698 141
25cd7764eba9 2277 328 257 256
25ece422f5ec 1169 1832 213 325
25efb0a4eb97 117 1028 122 132
268885a25812 1493 1494
2694b1a52eb7 3961 4188 20 1092
26ff6cc2703b 1814
271c382f2c21 2563 24 145
272ea40732b0 3266 4072 3368 4168
27599d2cde22 591 590
275c74097df8 3246 3258 2193 4040
278b9008064b 4085 561
27984c2c5a97 4037 3403 4168 4217
279be9f9a0d0 1885 1096 1882
27a8023825b9 1083 4222 4035
27ab2b1702e2 539
27c9f7a45f55 2580 1352 3006 2203
2844b8f96136 3341 1159
2852b2213b27 941 3221 4171 2017
2861d4e65160 3820 2499
286d7ba3471d 2071
28709f2258a9 1680 3551
2877c392c906 4128 3959 3960
288778b22c7a 4179 3788
28965b194cf4 2120
28c1d5020c78 4029 1422 133 1858
29053315088c 2879 133 1617 4171
29192bc9f1cc 843 2305
291e2165a524 400 399
296475035730 3448 731 2084 3790
2982bf04a1ed 425 426
2987d8167c39 4101 3994 3223 2571
29949ac47b07 2451 3831 2452
299ad3857f95 2257 2256
29a90e56d142 3953 4229 2659 2657
29ae4c651a8b 3623
29b55730ea34 719 2075
29ee8c160019 3024
2a0279994fe7 2697 2698 575
2a4b6c3e0755 879 4168 3001 3035
2a5e3f7bda5c 2585 3037 3784
2a5f110e28a1 1220 1221
2a7112d572c2 559 3988 3511 3644
2a7e8c9731a2 3368 1809 1831
2a9e3bfb8bb4 852
2a9f9712e349 233
2aa034f6ce9a 3997 358 1190 1350
2acf117f10f0 4204 841 758 954
2ae595dbd2a1 2470 117 35 132
2b1663ca9386 4204 758 954 3676
2b2fb8150f5a 4090 4211 4229 3780
2b726466c88f 1683 158 1719 3893
2b754d705ccb 3312 4226 2679 2684
2bb416b8b083 610
2bc77e4b7452 1425 1175 1426
2bc9bd389dfb 779 2338
2bf2075d4aa7 1910
2c1aa1783800 3081 1339 4157 4079
2c2dffa2b61b 1767 1769 3567 1768
2c41339168e8 2318 2319
2c6dc8297c51 969
2c8d2e3e8de6 4219 2875 1643 2627
2c8e57284be0 2663 3694 4229 1997
2c9513ae6035 4094 302
2ca579483100 2610 3013 1749 198
2ce712d4c29c 1103 3366 1324
2d1e1295c5f9 3938 1422 1978
2d3d95dc8227 2171 133 2950 3927
2d8e462bb430 3173 4050
2db78129aa11 2918
2dbe2253aa84 1287 4227 58 2823
2dfb36253b55 116 2816 2597 130
2e10e28ca276 4115 233 3680 3894
2e876fde7154 1565 149 3724 1092
2eac09b52706 233
2ebde878cc5f 2389 1498 2390
2edda9a6197f 2282 3668 753 257
2ee7467fa1d0 214 233
2ef26fcf415c 3536 3766 3513 3917
2f1c739bc363 3576 3313 4043
2f469fb09ae3 233
2f4de1787f07 1639 1721 3055 179
2f54ed113ab3 1034 1031 1032 1033
2f660bccc25c 3668 753 3675 4048
2f6c19133077 766 2282 3667 257
2f6cfc91d4c5 2913
2f94820dcdac 1133
2fbc602200b3 3356 4226 117 132
2fd29df0a89c 1883 2112
3055fe27d592 2782 1000 2200 123
3088f23441fe 3749 4063 218
309b1949f142 2272 2091 139 22
309c22c05734 2286 878 4168 2362
309fb6a017af 3828 2502
30d0035519f4 2277 838 3849 256
30e431511f98 3411 1111
3111ef69d42b 3271 709 2808 3124
316412d28cf8 392 567 566
31649cb60350 1676 1667 4227 3843
318a911c859c 133 3929
319a75bc647c 1091
31c67ab7e0b3 4226 2497 3614 2899
31ec84aa9cc4 1120 3986 2620 2633
31fb10f0672d 403 3382 3991 282
3246266d3d91 3300 3299 4058
327e30fd08ca 1528 2237 2235
328c708b11b1 754 3671 1237
3291881dd79b 4229 3338 2826
32b0b8f93548 2435 3641
32d6b26adad6 857
32e7eee730b9 2731 1422 133
33070cfabb1c 2045 1620 3794 117
330d86ff665e 758 954 1017 327
332080b95b3f 4130 605 1197 2811
332e62cdd5ad 3689 823 824
333756b7ac1b 3114 3077
3369c4d7f42b 3787
339278367f12 845
33b2564c3b9a 3414 3413
33d2425e116d 2469 4120 108 1993
33e9c023e350 286
33f5d6390f93 3799 2561 2208 233
343d0b87889d 3796 4164 2212 1380
34867af6bdb9 1564
3497a4af788e 3538 3537 3402 4068
34a113b1059c 3027 1796 3972 3977
34d6eaefffbf 3970 2478 97 2423
34ed37fe8fa3 3411 1350
34f0f6a4fa1c 3128 1840 1843 160
3504bcf68776 2185 4050 3759 2415
35225da1539c 1132
353ec5284b82 698 2521 985
358a99a0ea57 252
359eeabfa4c7 1118 953
35a5ca5d5c19 1128 477 1127
35ce8b7590af 853
366066b3b864 941 1604 3535 90
366cb88bd5ac 1897 1898 3915 4063
36c19ef73bf6 2854 1279 575
36cc434912df 1112
37038b0323bb 233
3705d8c9a316 373 1781 933 3854
3712bbde17d7 3184 4050 3760 2336
3717c3c726b1 4173 1107
3724c410b573 2280
37404e7d6303 616 3366
37516c8aeb63 233
376d5fdcc625 1323 614
377df6649aa7 4211
379889b1e0d1 2752 1069 2433
37a579327991 402 2084 461
37b3ba63221b 2172 1361 3078 1495
37c426e8b046 3405 765 415 416
38081c56afe6 3189 2141 2217 69
38552094dd09 1496 1291 1915 1492
38c69ee396f9 453 2536 3757
38cd821d0bc7 131 3874
38eae9ab7876 1363 233 1576 1575
3958b2f91d7c 556 557
397210d6d4f0 3935 3634 4229 900
39841dee4a1b 607 987
399c51d74b41 941 4226 1754 90
3a107424be91 98 99
3a24b49c5ac4 2797 2084 4229 133
3a334c07228f 1086 1271 3857 3530
3a519cc529d6 3343
3ac99d994420 2885 164 767 3670
3acd4d6ff9e8 233
3ad5906343c4 3127 2104 2430 2482
3b139b8c787c 1035 1036 1037 1038
3b43c60f5b5b 1709 3287 1325
3b49f07fc646 617
3b6941c7b64b 847 848
3b8cf68c99d1 3629 2928 2546 3929
3b8de7a975e9 4089 4008 4229 133
3be0c9fcfc02 1247
3bfc81e708ec 233
3c54353b13a9 239
3c5aef6ba196 3323
3c6ef4937729 4097 3636 3849 2102
3c84ce454ae6 1205 2441 1203 3496
3cae2e018475 2284 1430
3d14a71bbb09 1313
3d31179bcfc6 3755 149 4188 1092
3d3d61b7bb7e 664 665
3d42441cb864 3294 4058 3296
3d83b7409273 2040 3410 3409 163
3d89e26d3448 786 3611 2884
3da1f5a1c839 3151
3da45cf1f0df 1280 3366
3dbce94e73a9 2359 2727 2728 421
3e0feac59f82 1643 117 132 40
3e1b02119fb3 798 3366
3e4b8d0cde21 1693 2485 2509 323
3e53dde849c5 1640
3e5ef91e83e2 4207 4227 2975 133
3e8411482df3 2861 2133
3f0894bfaa2d 4124 3391 555 2147
3f1b7de1e1f4 2788 3785 3686 3763
3f5a5aa21ab9 2184 2940 3927 2938
3f6e08374253 2083 3366 1324 397
3fb155912e7e 4001 3641 1327
3fbfc48341ee 233
3fc8c0e70a0b 3664 1212
3fcfcbea6b07 1870 3374 212 211
3ff5beddf1eb 2021 343 2960 3051
403eb8b27b0e 3363 3362
40600ccd23ec 660 597 2154
408066db839d 3752 2478 2157 331
40a063488139 1854 3690 2557
40a4549187df 3187 3483 3490
40a6cd2072f8 3949 3368
410793f57c40 658 194
41124b7d4528 1186 1276
417078cdb71f 3019 2714 2715 26
418ca4efccbf 2900 2901 287 1921
41b4627df9dd 2863 1202
42037f6cfc5a 2058 912
4226d5f61049 246
424388459f2a 1176 2354 2807 3862
424a2835cb1c 233
424fa292704c 3366 1077
428187183b2b 233
428e8d0892c8 1678 1668
42d44990c4c3 3205
42dbb27a34e9 2259 630 1512
42ff5266ef77 1585 1586
4300fe124821 3395 2649 3485 3495
4310dc0d3786 348
43197bce93bd 741 358 3017
43491b81cf16 16
434c4a5cf2a9 1172 1160
4359427c62df 3991
438d8b10aa93 2262 2265 3520 3929
43a656e3eac4 2050 1517
43b8f778dfcc 2995 2595 3860 4076
43f7fecc2aec 3147 2011 2009 173
43feb0e714c3 3717 3724 162 1402
442203111ba6 3012 2510 2493 1999
443b83f71c76 3406 2898 2652 830
445a1a3317bc 12
4546aa9cc764 3340 141
45672194a356 77 1811 78
456d07eb2593 2282 214 233
45924d0422b1 4187 2845 3932 4050
462f37c310c6 4098
4654be6f10bc 1674 1623 3915 133
466f6fff25ec 3672 588
467b8d4080a5 1976 2093 2094
468ee76dfa34 3969 1767 2478 1769
46c41f35c1c9 3957 3934 320 305
46f875a26d32 2513 1595 2803
4700d1ac46a0 489
470ec9fa8366 2081 1876 1875
472af15cf505 1578 1445 1049 1050
474c479d7776 3637 3266 4168 794
478167d3a13e 4042 4187 2846 4226
47a2d194fb60 1712 1713 1714
47f62a0b10e6 2978 313 312 314
48118302ac96 1845 745 747
485ee6dfb6fe 247 272
486968a5d2d0 3149 1439 1437
486ac090158d 1411 2958 1991 2555
4884f15e67e6 4206 1111 3668 753
489b66dde8d3 3377 1067
48a83ca259b6 3964 2609 2342
48a9f9be5098 1130 514 3344 1638
48b8a52a194c 564 565
4903137a8872 3565 3682
4917428a4276 1348 3179 4050 37
493f4c43edd5 131
49527f1a6da3 2376 2301
49706620683c 3747 3374 2084 1078
49813004a295 3480 3479 377 2243
499e7c02a258 1068 149 1092
49a8f9558626 1268 1269 986 1267
49c6b1b54e90 1940 3991
49ec30d8b896 799
4a00aeba5920 3158 3954 4046 4168
4a022dfa4105 1941 4227 233 73
4a22ea897f6c 2066 1660 3855 4171
4a3b8aa71498 1505 233 1360 1684
4a72cda6cb62 3430 3431 133 1621
4a79790f3364 4226 74
4a7ee7d55abd 1808 4036 464
4af0a75fd53e 3736
4b25bb6df735 2912 2876 1974 2560
4b426e5a4140 3374 3677 3776 212
4b436d948031 1669 4227 3683 2323
4b4597bdef69 1275 1015 1014
4b64614ce640 3544 839 3543
4b8f6bd193cb 2867 3324 818 3849
4b9afbda0086 4149 2490 3687
4b9f128c9bff 879 1794 4168 2194
4ba0c4939a99 2896 1556 448 68
4bbe7bf4cd7c 2218 2223
4bd96df11513 1040
4be61bf476eb 2277 707 328
4bf74dea99e4 3933 2504 2505 270
4c0fddc17ce1 563 2753 2754 4019
4c214e36b975 1388 3366
4ca3798cb7d1 4179
4cc494ac2e51 769
4cd1b3721019 54
4ce47148a03c 3442 2593 2822 3764
4d1681f0c19b 3 4168 2 3896
4d40ac27aaa2 1101 1344 1394 551
4d5a24b94213 260 269 276
4da1339f7207 1304 2489
4e017edf9145 2360 4227 117 2977
4e0ed45a5aea 963
4e1a8899d40e 1398 2716 2114 2624
4e43797b85fb 1265 1264 1263 1266
4e65c789deda 3521 3177 1562 133
4e6e188609dd 1009 579
4e796cd89f4b 3660 1364 1952
4ebd32970567 973 4193
4eef22fab017 3907 1085
4f169f520e1b 3423
4f3f2bcab82f 4223 1107 296
4f4076e58631 650 653 651 652
4f50603a2082 1946
4f5aa6fcfbb7 4037 3376 3374 2084
4f6895f65b2b 418
4fcbacf6f84d 943
4fd579daecdd 3568 3203 1284 596
501de8c76367 1548 1422 4032 1547
5026943f3fa7 4162 2793 2643 2201
5050a338d5cf 1213
5068c89b6624 721 965 2095 3005
50780c1a86b3 374 375
507d43fda8e8 835
507ee9c0e6f0 905
507f4506b2b0 2530 2807 133 330
50aff300a7eb 2077 1337 2492 1336
50b8d37ee79f 3723 1624 1643 1625
50cd7b4575e3 3586 4188 1761 1762
50da24b1425a 3976 182 190
50f8d0c303b4 2139 2967 183
513109d9d0fa 2145 3188 1376
5134bad1a605 3079
5149a898555a 4002 838 3632 3947
5160257ceea6 164 2216
51609fcf648c 2739 378
517ab9c906e0 574
51963f9e8e1d 3439 4218 3856
51a7832f4e5b 3378 1067
51ad4eda699f 233
51bc482a19b5 1300 4142 1003 1006
51e21e0a73dc 1484 1078
51e485d1938f 2294 174 2214 2213
51f2a6c10512 609
51f7e9ac741b 941 4226 1604 90
51f8dc54d2c6 2519
51f91fd4140f 2277 214 233
52363d392f3e 3863 1087
52594fca83c4 238
527cdb5c968b 717 1332
527e33f79d46 3707 3848 408 2074
52826412dfd3 1893 1053
5295023b8a2f 2751 758 954
52db8e6b38e0 3033
53252b92ad9e 4069 2607 4229 2606
532602fe5836 1222
5339c7fe3fa3 1397 1848
53407d11baa0 3805 537 2708
535cd0424586 4225
5387bb0942f7 2053 2054
5397c130ec7f 419
53bbe6a54533 2020 3076 2601 2315
53df4065ff1c 1270
53fcd010d854 252
5410fe984f7a 1076 745 1072
545c2ffde22e 3183 2865 3627 2314
54744ba9b195 3380 3839 1992 2302
54c55330454a 1297 1298
54ec4488d2f0 3639 751 4184 548
5520bc245b4f 3970 2478 525 2442
552ca7e1da14 3208 3091 3092 3093
56051d5f7c4e 3070
560bad30048d 3592 334 341 268
5628043b2713 739
5637e293d634 219 241
564deda6b32d 1282 681
56502b4b653a 1895 4154
569adfb7c6c2 675 674
56afa5b9f132 1732 3440 1756 1733
56fe73f70124 4126 4226 117 132
57038cf8e1f0 3929 3082
5732df916430 1250
57400eb80f9b 2512
575c74c3e690 3937 4188 4229 3434
57677e723a27 4045 2939 619 620
5776db307b59 1740 3178 4050 2547
57d8d790fb00 2358 1065 2819 2608
5830dd044163 2945 4109 2534 2535
5853589e24e7 2261 2260
5855f665b519 3579 4213 4040
58916e5d901f 860 858 859
5893cfd2ecab 624 2030 2032
58a061a6b20a 589 921 861 862
58c46a111acd 3445 1723 4080 34
59061ecac885 2578 2581 3281 4050
5922547e97ca 3347 3562 4217 3276
5924bdf9ece8 2397 116 1498 130
5935928bdbe5 1738 2525 1735 4227
59c59fc85c2d 1937 3233 3234
59c732cfeae5 4204 841 1350
59c90237152a 2954 873 2952 2628
59d5c0e9ff4e 825 1324 2652 2807
5a16a99c1085 349 347
5a289e3fc585 3183 3628 2865 882
5a4278593b5c 701 702 577
5a82960d8968 1286 4227 113 2891
5a9b151e3e7e 1552 2339
5ab50f31d9c6 4042 3311 3841 1386
5abfd5ab3708 663 662 2070 3650
5ad3e9c5ada6 233
5afc2bb21998 2287 3034 359 2922
5b30988daf51 3401 1350 188 4083
5b3dac28cf2c 4225
5b56951cbe65 4210 3297 4168
5b77305fab08 3305 4227 116 2396
5b95919091b2 2902 2972 3421 323
5bd48596e426 3175 292
5bf1079a712a 3318 1204 2866 3315
5bf666fbb090 2180 2631 2175 2635
5bfe2651222c 464 1478 233
5c122972062e 1041 265 259
5c19d708b2b5 2807 1986 133 4171
5c4814bbd511 362
5c4f20261c61 3991 3044
5c717d86a0fb 2169 2204 2167
5c8255fc9aba 1302
5cb7851d06b7 1431 2202
5cbe3eed1b08 17 2404 2304
5cd3c08dc42c 3004 3691 1211
5cd9ddc9ae57 131 1092
5cdcbefb5ceb 814 812 409 467
5ce393351575 443 445 1957
5cff0e66d1e7 233
5d04906d6a1d 358 1187 233
5d32540a1cc8 4162
5d61891ddf8b 1527 2807 4188 4226
5d673b7ee261 3884
5d78a9ab924f 829
5da663b4bf6e 1010 2529
5da68106f946 214 233
5db00862e756 2041 4229 3699 2144
5deae561777e 2779 2780 2781 3597
5dee54b53470 955 744
5df7f8377f2f 1122
5e17e864b447 1236 1020
5e1c1b9280ce 2592 706
5e3b2b4ae384 3749 3374 2084 3677
5e74a1ab4131 1798 1355
5ea9824b8b4d 526 496
5ec04dd12cc9 4029 3161 3183 2865
5ee61229afef 2611 2500 2638
5eea01d64b88 233
5f747a68fa6e 4013 3169 595 604
5ff2c0dd3453 3833 231 230 196
5ff50335d30d 981 982
605b72f8a339 4226
606bdca49c72 866 2693 208 2692
6088b07215d0 2730 2192 2413
6093920eae4c 2163 2573 2012 2014
609859452d66 1001 367 368 2550
60d34677ed9b 3088 2463 3089 3090
60dd2ca547b1 2768
60e1e4215464 3659 3062 1379
60fa01d14f2b 1343 529 3929 2974
60fb8338a9f1 2317 3901
61016edbf9a8 1887
61310db3d563 1478 233
614dd5cd3175 3454
618b9bc827cc 1348 3179 3641 4050
61b1cc51f056 928
62053b110865 3746 3875
6244067f5943 4201 396 3046
62811975d7b3 1155 1156
629566f4fcc5 959
62bb10f561d1 4113 4076 82 3836
62c592c56981 229 264
62cb3445a992 2477 4046 2649 107
62d691312680 172 3591 189 3907
62da402b1881 2448
6336cfae55c4 2282 233
6344214bb44a 678 3563
634e90688f08 4223 1194 296
63566abeaeed 4229 4190 2688
636366adaafe 466 3366
637fc931c70f 3998 2065 517 2813
6388568053a7 3791 2375 152 153
638da413a892 3940 1420
63c06c964d04 4226 133 1530 2828
642105ad317b 927 3368 3853
64318d698f62 1980
644a4e030000 2400 1925 133 1926
64573ed07166 4162 3137 618 4058
6459afbed73b 485
647ba576134c 133 3804 887 1924
64b19da6231d 1418 1478 233
64bbef8d64f8 2979 1184 1977
64bff55f9a71 506
6508307d4745 1027 1408 1407 776
6519865c7f4d 2143 2142
652ff3b87074 3397 2695 1920 3532
663a2122dcae 2903 4226 117 2834
66603f265189 948 641
66634de73df2 4215 3131 2195
66bd292d5e47 741 3671 1350
67058feff379 2379 2378 2406 2310
67353b2f9c58 692 4063 1351 2680
6741414765d1 613 1706
675a2dbb534c 1342 3366
677441b64b8d 1395 1160
6777141ce2fc 2181 949 2574 2008
679eb01bf604 3688 3366 1324 397
67c90a8a8740 2366 2365 575
681a3b621665 3659 185 3905
682ac7e04a26 3068 3067 140
68327859eff7 2368 2367 159
688731250f43 3168 2800 4129 2802
688f9723d2e7 2188 1672 1673 1681
689412c52c3b 725 723
68a7a233662d 3277 2658
68d2471c4d2b 3677 3776 233
6914bdd41f97 2953 1529 3099 3100
691a347852b2 2110 2111
693573ce5bf0 237
69b7d263eec6 2748 2491 594
69fadf433104 4042 3165 3164 4226
69fdc6ef3d49 1476 4226 90 30
6a0abea7d2ba 3941 4062 3915 89
6a1f03001b40 2417
6a2ff43bc774 4149 3687
6a3f680f211c 2096
6a4abd1f9715 1929 2018 2892 1930
6a516232a60c 1849 1525
6a5565112543 1822 1835
6a55b6d1df72 1440 666 1443 104
6a7d6297e851 4145 1801 2084 4147
6a94961d471e 1427 233
6ae9f30b4ba8 3368 1851 1079
6b179d764988 3353 4227 2562
6b2b9594cf08 3204
6b351c7b2b8b 4124 3609 423 234
6b7d4f8dfdfe 1808 1395 4036 844
6b9b50c28799 382 45
6ba8a97c6a77 4050 4226 3465 3642
6bae04f006f0 4229 2969
6bcc46100f15 3970 2478 4091 3132
6be90312d8a6 1303
6c343adcdea9 2152 4226 1757 2421
6c378652f74d 1786 1787 4227 4032
6c5742ae20d5 404 3991 2084 146
6c62f12151f0 627 626
6cb0dfaee0d4 2134 67
6d1f23018fea 1289 3756 429
6d2a91096c02 3584 3706 3467 3915
6d2a96eb5172 778 732 733
6d4d066cbd96 4179 1626 4188 4229
6d660a84101a 1339 1903 273 279
6d83c5b7d6e4 233
6d84eb689b06 398
6d8cf442227b 3288 2590 4207 133
6e07edcbe486 3595 1467 636 635
6e0a7c08b204 1945 2039
6e0e3c28ec62 3806 2098
6e1ffc8fad6d 2983 1523
6e45515d51f8 369 3693 3899
6e4dc84c7ccd 2890 575
6e851997cffd 4158 1210 580 584
6e95b6392b1c 3721 3722 3865 2345
6eafe6d25e13 1307 1584 1375
6eb7442fb801 3601 2455 1563
6ecef5a1fc36 1653 512 2766 817
6edbb0866e02 1171 841
6edd298b7289 929 3390 4063
6f091373e83d 3840 3373 3839 1125
6f3c6e29a798 2234 3023 3781
6f48f3cb6e57 4140 2487 2306 889
6f902fe44054 1068
6f9c1779b5e8 1813 2460 42 224
6fa1ebe2726f 1414
6fe50e1fb905 657 4152
6ff1ddfe6710 462 254 255
702f0b424022 1792 1793
70346bb70de9 2437 2436 780
7096add9958f 3278 72 2311
70c94f490c84 4222 1192 3849 4168
70e12cb6abaa 795 4185
713bff05e46f 1643 3109 1051 1616
713d391efa4d 1526 783 784
7163f12d7fbf 1715
7171fd399b57 494 4154 718
71850b36671a 3585 575
72238c62f4aa 1322
7224a3f86990 2752 352
72294c5ebd45 3368 2656
725b0c05e602 3752 3654 2844 2478
7266f703442f 233
72a38a70ea7d 1710 1711
72a873341aba 50
72db3735db8e 3999 1277 4150 1147
72e3f7b1e242 2851 3047 2568
72edfc360952 4153 868 2158
72ee17b2833f 3389 2994 422 4207
734a17d7afc7 1941 4168 4226 2454
735c9ac2e894 3007
736976f1adfc 1126
737372d22d64 1240 3672 3726
73824f08e61d 3975
73a0cfaf158f 2801 3936 2088 2161
73be8122347f 4029 4111 2623 3927
73ecf99f6876 1029 228
74041c7f43f4 1844 3391 642
740f1e805c64 4002 4063 3632 3947
745da4e2584a 3183 2865 1764 2297
7464cc36259c 2713 3248 2523
7480b438fc3f 1808 4036 758 954
7485e55b5cbe 2843 2923 2921 3887
749425b5c9d4 1416 884 903
7506c4378bbe 3270 184 191
750bdaadb7d2 462 233
750bef9a2367 233
751d648939a0 1890 2480 2503
7541e0bcc76d 1884
75489b178a18 2356 2886 2355 2357
758c1042cbe1 3138 2501
759f2e687e23 459
75a80699a49a 383
75a933dfe6a3 3232 3231
75c882047b94 633 4106
75ce21e2bc32 1641 315
75dee5ad1dcf 3825 4229 3516 233
75fd07b0d57f 3411 703
762a13e10c6a 3517 3121 3122
764af8ab7d09 4204 844 690 3526
76562691d17b 214 3855 233
76571c51bef3 1173 2277 4063
7659407ae696 3604 2178 605 2176
76a05fb9994b 974
76b2fb4a04cd 925
76e76f9575d2 1665 4014 3920 4017
76e7f6adea7e 1450
76fef9477431 2416 3249 91 94
771288fd2750 2856 2763 1422 4046
7736e4618df6 3193 502
773ce8d26d0d 1825 1826 1827
77911a0c3d42 3586 343 3226 3229
77e9f3f50321 2794
780de855c030 929 4173
786cfaf2b115 1434 1689 1690
78830bdc1524 2128 748 2129 1918
78842fb4cf5e 2435 3641 2170 2164
788f51e8a718 442 395 394
7893f7b743bd 2270 117 122 132
78ab49f24c44 1844 758 954
78af04609783 3545 1350
78b704e26ffc 499 819 3792
78c7132c6bd2 2739 3945 1400 1350
78f26298cc6e 3316 8 4170 4075
78f3e889c838 3729 3730
791c9ca8f1d9 3339 575
791cffc3422e 4103 4047
792464bfb14c 2290 1942 2363 3025
79563732c420 427 428 672
7982e8e0f4e4 4105 4196 3491 3182
79834961c01d 1007 2269
79a685a9f993 623 634
79a90c5cd48c 894
79ad0e3159f7 233
79e9398a2f50 1464 1463 117 132
79f82ff35120 1007 821
79fcb66c031c 2706 2105 2705
7a1b8e190b1b 420
7a2057759642 1146 3040 3529
7a3d3a004317 2956 3218 2458 2457
7a4b2ce266a9 214 233
7a4e2654ac97 1632
7a5fcb785c4e 1104
7a9def40f230 1905 3368 2750
7aaa0d153dc0 3146 4226 2665 29
7aef195d57a9 464 233
7b5e2981afe5 2179 4217 4220 2165
7b7bf59d56bf 2877 117 1619 132
7b7ce0dbd580 844 1482 297
7bbc8430fa0c 2980 515 513 201
7bcbafe1246d 3735 2848 2850 4053
7bd3e2b34470 3030 4119 3818 3877
7bf9f0544eca 3298 3361 1990 38
7c14ceb323ba 2807 133 2668 2675
7c51b3aa0710 3319 2677 2683
7c7ab2815293 4159 782
7c811d231a28 2271 508 2488 25
7c829beae82f 693 694 695
7cabc6bf40c1 2762 3712 1983 2007
7cb08d8beba4 336
7d0764f79752 1892 290
7d4f7bd669f0 3407 2619 1804 3240
7d78d18030d6 1422 3696 2827
7d832a68108d 49
7d8d0a82c453 1784 1142
7d97df10e512 97 3885
7daf24ff5173 3805 2708 1115 1317
7df8fa10cb2f 1859 1228 1019
7e06ad67c4f7 3194 503
7e64119918a5 4146 2183 2174 2182
7eb646eb64ef 1842 1841 3404
7ebff025f6e6 1188 1318
7eca6e0b296d 1744
7f180d66efd7 4029 4229 133 2820
7f1ee2241de6 762 3394 4072 649
7f2cd1f9de75 3209 3915 2166 133
7f31ea302a1b 4122 3183 2865 2342
7f381591c01d 2929 2849 3031 1972
7f438a45a36f 464 261 277
7f475b15e8ac 3472 1580 3220 3476
7f525799c4ca 802 3996
7f62a4c0206c 3268 3269 4207 370
7f88af43f820 1137 3931
7f8cc5a012c9 1350 233
7fe894ef12aa 1144 1143 3075
7ff9a885f83f 965 3879 3906
8020449d886b 2277 1190 1350 4063
806c53ddfe73 4168 827 2755
80c157af6d38 1871 1872
80c453eb33be 3180 2859 917 897
80d5ab79d7e2 4207 4227 1582 133
80d8054ad9ab 324 267
80e3a69b519a 4005 703 955 744
814390bf16e4 3618 2881 4127 2883
814430a7e84a 4067 4004 332 1518
81d7fb982f84 2925
822f0b8ccc20 1120 3986 2424 2422
825c342d3380 1064 2364 2254 2252
8264e7c97a08 4229 1852 1823
82949242b28c 2453
82afdb24b221 4222 464 3948
82bb4f82fd16 4183 4151 4065 911
82ceb99be59e 2880 1606 2023 64
82ed152834db 3582
83078c4d266d 4072 3368 1078 4135
8334264a2b6f 488
833da96753bb 3112 1402
834515920aa4 322
835e6ee5ad6f 684 639 640
836dba1387b2 440 441
837c7835a7b3 3813 1243 4015 1382
838d5a7c8a01 3464 4214 3166 1244
83a1239b258f 345
83d9c932eb92 2719 2720 2721
83e11bf0f34f 1393 813 811
83fff426e276 1214 1216
8407b74727b7 3155 1441 1438 2073
841b2f889eb8 906 283
845d9b618451 3010 4125 1314
84b2f57af4b5 4007 2572 2570
84cb5aebc5d4 3624 832 2057
84e75b88d56f 2380 1702 1701
84fef842943d 2186 133 4167 3927
8511fee95914 4162 2990 188 15
854890c31cb1 4000 758 954
856675563abb 3129 876 2085 303
857e72fcd330 3544 839 3543
85901c09687a 233
860b4f5f19c6 4029 2759 2625 2626
861a88c5e7a1 3460 3290 2530 4227
8633b96907e8 4227 3211 90 204
863d79a47fb5 2399 1985 116 1998
86418abc9aa4 1594
865a32e8c0ea 1734 2707 4226 909
86762627ce57 3559 1773 3549
86b99f6cb925 2517 2518 4050 2951
86c7931734fd 308
871623ee59f0 2920
874ba7e8050a 233 1078
877a827ea499 2277 836 837
877e8b3f797f 3807 867
878748487c03 3674 2507 2646
879cefe7d433 1939 3456 233
879eb4e24282 738
87d56e43a865 504 4050 3059
87eb951bffa3 497 569
880a4061f8ce 3830
881193b8c459 4222 1192
88212044c6e8 4137 3039 3049 531
88244b45cf84 1763 777 1958 1959
88630b1b71c7 1068 144
887a66b76ce9 3980 3812 2222 2533
88a3a6939465 1886
88c278085a72 1076 3747 3374 2084
88dc632467e0 356 357
88f3c535e5db 585 1238 3358
894512cc4417 758 954 233
89635a4356fe 1233
89d00ecb13de 1748 4226 1746 202
89ecc7554ffe 3586 3418 4063
89f793aa37e5 1252 3366
8a0f0457cf37 3026 2123 1815 1539
8a203f3aa1e4 3899
8aa904f2bf37 683 253
8ac18c5a84a3 3898 785
8b1254d6f0c8 540 3611 1160
8b242f86c801 3115 2329
8b39c64fbf99 838 3853 3348 256
8bb6beecb947 3589 3662 3661 1992
8bc4a543927b 3183 2865 2042 1950
8beaecf953c1 1373 4141
8bfba11a0095 3805 3673 558
8c066951af68 1905 745 747 2750
8c1695f6fb93 1105 3366 1293
8c36e08a9731 976 2340
8c9732980940 3393 3364 2206
8cbe2b77a0a5 3979 2459 805
8cc387c20886 1836 3827 3105 2618
8cc6af85ea11 402 2084 461 47
8cd7a13ca89f 2751 3391 642
8ce1a095683e 2084 2807 1988 116
8cfb8180ec98 2552
8cfd60ed6a18 381 4021
8d54043ddc47 2281 1500 278
8d5a345b422d 1120 3762 3782 1521
8d8c19fed8dc 2405 2392
8db8e13b51fc 3668 753 3368 3678
8dbc58079ba1 576 975
8dd4f81147da 1180 3387 1378 1340
8e3a0faa5894 768
8e3bdc50419c 3801 2068 1346
8e3c7dac9058 3514
8e792f3fe536 3150 1045 1046 3727
8e8235712412 3798 1601 3929 1962
8e9663ab60d0 106 3872
8ea3fcccb369 171 2682 3907 3612
8ebc8ca3c590 851 849 850 2387
8ece30ded3f1 3625
8ee7f5a878c0 3154 1462 3892
8f05c40a2842 3967 4229 3836 339
8f064e686412 3668 753 464 328
8f1d6d4a3789 2246 1004 2247
8f2543a7ec4b 1870 3368
8f30e7954584 3657 3694 4229 3643
8f5f4734e6d3 1880
8f644342a2b2 3481 141
8f79e32376bf 3291 3144 226
8f918c2ea2c7 3385 3675 4049 2005
8f9a400d2052 1881
8fa5c8045f9e 4226
8faebebe4df5 3227 4227 3230 1581
8fb4dcc2fee9 233
8fb554819344 1311
8fd509edfca0 708 3668 753
8ff093da8463 2205
900123bccf33 342 2645
90028180c396 1200
90301eb6472b 700 1274
903d32fd75d0 358 3528 3598 3599
907c53b81844 3825 417 407
908292421264 464 1018 3542
9139e3f76d7d 737 3216 3215 2807
91471229998b 1860 1123 1857 165
9167e2b3f482 2242 3302 1957 3873
91cde7787aed 4042 3753 3733 3119
926452dd8655 114 56
928b67dc401e 4162 2270 2807 133
9295d6a32da4 2981 3762 4229 133
92a5ce7a5fc3 983
92b77935a35a 1905 3749 3374 2084
92e36dffdeab 2395 2402 2403
931b7ad195ce 2138
935452fc39fd 3303 2486 3655
935a7d7387be 3923 3924 3926 3681
93610bb8eb10 3143 4209 527 187
937c2233dbd0 1605 1610 3475 523
93a36f297ca3 3659 1451 893 892
93d949faf27a 3720 941 2640 2637
93de9fbc99a3 3080 3484 3494 2440
9429fdd55131 3450 2575 4032 127
943297539390 3198 2964 2965 3880
944617ee5c96 2869 4229 117 132
944917ee5498 1532 2840 133 2276
94869ae6e21f 233
94c4095a46e9 4114 2279 4217 4229
94cdbd5dbd94 4010 1355
94f0ebd043ab 2264 2591 914 3048
94f4b64745c1 1555 4022 891 898
94f6ce076e18 2270 3037 4168 4181
951ac3fbb42e 2159 487 3482 3493
952fad200aa9 307
954625b870dd 1415 828
95e8065491d7 2382 2025 2028
95ed1fad84cb 3250 2026
9614af337000 3157 1435 668 1436
961baf642378 1097
962565afc207 3751 3383 1078
96323c7b7422 3606 2168 134 603
9633d7019861 726 727 455 2221
96386e705895 2701 2700 4229 2839
9655a3fd39ab 599 593 598
96681fb78890 965 1508
966bea17a99e 735 233
967a5850e308 4204 758 954 3350
9682e1d2eb36 1206 3492 3518 4026
969b1032a7e9 3185 3689 3590 2551
96a2515893ef 3929 3111 3116 3117
96c132adeb52 1017 1350 327
96de33be930f 9 1685 1052 5
96fe81875428 2966
972716a03188 2734 3607 4155
972bf3f43e4c 2351 1637 2300 3101
973d10fa6640 458 176
978e6227839a 3267 3368
979d4b5889c8 3847 583
97dbfb5b65c3 479
97ff3f4a0d92 1644 66 1646 1294
9821b2200484 3368 690 3526 3525
984c1880cfad 192
98725d9fae8a 1232 1106 2653
987aabecb44d 1413 169
98adbe2368fe 2702 2703
98be3ee8ed6b 4099
98c3281ebc5c 1253 2857 907 916
98d99fbcd138 3320 3832 3925
9905b5c81e1b 4132 1092
99092f584a2d 221 220 1870 745
991b9ce6b8b9 1172 844 1481 297
99299c1e9025 464 4070 4168 1018
993eff82c69b 4112 4229 133 2833
9941427d06ab 3708 2663 3908 1365
9969e0c13fdd 1816 3934 2084 2337
997436c54867 2099 2343 2321 2322
99751905b9e0 3541 2595 3860 4076
9995721f9eed 3588 1957 319 311
99a11a007b9c 3273 1770 4022 4188
99b6bc6e447c 1810 3808 1833
99d78b05292b 1120 3986
99f260d733f0 18 19 14
9a6be34c6de3 2292 1772
9a6c1122f1b4 758 954 233
9ab537e324f7 2291 1652 1651 511
9af58424afee 3468 4207 919 3466
9b2270629cce 3396 2694 2696 233
9b607d3a4a57 2483 3014 3136 4171
9b76202e951f 1543 2035
9b85af151602 3951 2553 2554
9ba3fc328536 2349 2577 2540 2210
9bba1d30df05 1189 233
9bd50e7fcffc 2282 707 261 277
9c06351792b8 2962 3445 3845 4080
9c3a8ced8e24 3156 3504 4188 4226
9c7ddc08b999 3800 3183 2865 2479
9cac115f61e7 643
9d149f5ebf13 1808 757
9d1a21cb69d7 3222 4217 4227 3891
9d2489011af9 1519
9d4c6f7d28b6 1694 2674 1223
9d7f725db8b0 1076 212 3372 211
9d87422a8c8e 1916 2946 2841 4031
9d9d125018f3 388 389
9db1147401e1 1409 3266 3638 4168
9dbc65dae525 3579 4040
9dbe5bc4213c 4210 2434 4167 3910
9dd08933165f 209 207 2414 210
9de5a01bd9b9 606
9df6194997e7 3238 758 954
9e022f44456f 4025 4229 1225 3171
9e0a7643e29c 1187 233
9e15b001679e 1151 1153 1152
9e3441b93960 2041 3437 4076 1630
9e3def415744 803 1024
9e5d05b07f79 923 1013
9e66a627f6bd 3871
9e802930d874 2765 2084 3912 3003
9e83f47eda54 3374 1845 212 211
9edef716b15f 2655 433 2198 2199
9ef08bd8659f 233
9eff7251daba 1110 2282 261 277
9f0b83069c98 1873
9f581f9b0ca7 544 3974 3929
9f6e12b12e06 3109
9f8e36032f5f 2870 2516 1469
9fcc22ce8f38 4205 3668 753 4070
a01a686b71bf 4104 2723 1456 2722
a0340f3d74b3 902 4063
a03467630211 363
a08d1cb2df5e 2476 4229 3106 3107
a0c3e179d6f7 2991 4207 1994 918
a0d1ef1b80b3 4226 1353 3649 4040
a0fc9484c4a3 3505 3342 3915 133
a12f8da26a47 20 1092
a142e1ffe093 2037 2270 4168 4213
a1554eaf4b35 3444 3441 133 2537
a1733f96c342 3509 3946 4188 2346
a1857c54a7a7 3275 2726 2729 3849
a19057fdfbe5 870 872
a1a4883a250d 3965 1498 3043 3858
a1f92e63310d 1181 1470 1042 3247
a23243059f8c 941 4227 1579 2814
a237d08ffefa 3037
a25527ac1343 233
a25b067e6e2b 404
a266b71e56bd 4153 1119 3368 1850
a26812d40661 1184
a26a4a134916 2125 2126
a2a645a3b646 3711 2689 1948 3929
a2aa7e6c33e0 3411 730 729
a2d808531115 2520
a2ef12566c7f 3159 4188 2642 2829
a3896d0f9d9c 1190 1017 1350 2084
a3b20d0a4945 3613 4226 117 132
a3f7f4d70749 2988 3436 133 162
a4459ea6dd5a 3838 2043 3426 2044
a45471401cbb 2746 248
a4854f6a08b9 958 4178
a4909cd015df 586
a4d7cf121f8a 998 3061 2548 2325
a4e016f4b4d5 2795 1343 4211 4226
a51ac39fd169 3145 2055 3802 233
a51f0571f451 2789 2598 2602 1553
a52743207444 685 592 2215
a52c0c0b471d 3172 4050
a53b1a24d64a 980 3366
a53c215a167a 1838 3531 1131
a545e0d1a463 1750 941 1747 1921
a54ca66d1945 3850
a555a59a03c6 1329
a59d691a66e8 4206 703 3668 753
a5d315421a1c 2882 2471 4018 3765
a5dbe1a6f658 3478 2328
a641fece4420 436
a69961ae2c32 4204 703 844 3668
a69ab0777e3b 922 3366
a6ad669e37bf 1218
a6f082be22e9 1417 841
a71004ebbfc7 1111 1396 842
a73c3518d163 4162 2852 4050 1742
a77c6fca2492 2468 713 3293 2326
a786bb13cff3 2576 3192 3191 615
a7be0b38e0dc 1478 4063 827 233
a7beb096aeed 4100 111 2639 110
a7f96b3f41a8 766 3667 464 328
a80e5cff1980 1177 2681 3685 3045
a820680eccca 1501 1502
a82ed9367098 4204 758 954 3350
a84ee90d58a1 4226
a8878cf4fc66 462 254 255
a88fe2f7aac7 2613 3909 2614
a89373ca2e5a 1917 2947 4054 1208
a89465f32ef4 1367 2617 3086 2155
a8af499c6496 979 3366
a8c649678527 4002 1017 4168 1108
a9297d63766b 2685 3679
a9377dc7e370 600 1633
a95c5c58c383 3167 3610 3257 1522
a97199b7eeb8 4029 3416 4080
a9ae4e524870 4144 3811 3400 1800
a9ba073600fd 4148 3367 1515
a9c62c3105f1 2943 3470 2941 2942
a9cf7278950f 1602 2862 133 1603
a9d292ccc765 2621 1837 1824 2686
a9e6a30e0d18 1160
a9f17070cdaf 2736 4226 90 2664
aa03f57fb96d 826 3929
aa2412a90e3e 475
aa814b6f1c81 2398 133 2401 336
aaa18c84a972 3668 753 464 328
aaaef8e19cf2 2046 2047
aad284b29ed2 1834 1821 4172
aae0ae8da2ff 3249 91 94 3921
ab4999385ee5 1441 667 1442 1362
ab56b26ece93 2739 4224 757
ab70876aed4a 1483 310
abd5abaedea1 1296 924 833 834
abe6dde93598 3575 3641 1996
abfbe75a41a3 3056 2558
ac03c0f23a4a 1113 4185
ac475a7f7e4f 1644 2373 1608 2374
ac47614e3d6a 2052 1866 1867 3251
ac48973c93d1 2944 885 886 205
ac4f13672f78 2796 4227 2888 206
ac5a9b997539 214 233
ac60c9293435 990 3398 3677 3776
ac6bdccc9c15 2251 3152 1736 1059
acac10a2f3a6 2790 4227 90 30
ace30fa6b227 541 1478 233
aceff3eed38a 3656 1659 1658 3863
ad6e8b0f2d87 216 3668 753
ad7dac8cf929 2377 2303
ad979a592762 2034 1943 1328
ada1a0a05e44 3816 3333 2000 3330
ada48fa435d3 611 3366
adbc3ccba6e5 1677 2704 1158 3750
aded37d72803 2914 1536 117 4171
adee8f00fee3 1471 3292 1721 3052
ae289afd45d2 1110 3368
ae2f9e011321 193 888
ae5193e5d80c 2666 2841 84 80
ae8cee48c850 464 1478 233
ae973d3ca477 223 1573 301 222
aeaaf6359a89 4042 2579 3619 1058
aeb089adbe6e 1139 3064 3786
aed3db12de71 2474
aee87b031ae3 1088
af18fda5472e 2444 2445
af18fdcb1f3a 771
af1f92a99362 3108 3523
af4762bbae78 2084
af6695874cbe 116 2244 2817 130
af845db3fab7 3731 1092
af9bef32a136 2472 1864 3991 2473
afa8bdfcdec9 3264 941 4227 3512
afac0c44ef16 1285 181
afe79fda68b9 414 4038 413
b027eb3229eb 1643 117 132 40
b06c2b464db3 516 543 510 1696
b080d4578814 656 3366
b0b5090a868d 212 3372 211 1078
b0d17552d560 1164
b1310544cc68 4114 2278 1726 3860
b15491b66ddf 741 957
b159b0bcd5a8 2807 133 2541 2559
b1c72eee9be8 1396 1350 842
b1f0456e527b 2785 73 2538 1914
b2457d2c7f8b 1474 869 1968 1967
b24fe428261e 2858 1879 2116 1135
b27516674289 956 233
b2887a7baab6 951 950
b293351fae09 3037 3984 3982 3983
b29f105dbaa9 743 1078
b2bd30164634 4029 3415 4074 608
b3010cd94712 699
b346cd8e655b 4226 3469 102 1785
b35494eb2f68 2927 2926
b370614f6df2 2062 180 877 2061
b381e71cd889 3969 1767 2478 1769
b3d895b833f5 1805 3728
b3dd28def6de 2041 2275 3888
b458d02a3626 1278 930 355 1455
b45b8485abb6 1305 1136
b4699ec4bc91 3993 233
b46de3154a6c 1855 3199 659 910
b47dc415fdd4 1718 3506 3507 3508
b496adfbebf1 462 233
b4aed0113bb2 2285 117 1056 132
b4e319f97f57 233
b4f4e4ca3b07 3008 3009 4226 117
b50f431481c9 3814 4070 3989 2342
b515111c70bb 815 816 4157
b5185942fab1 3420
b53025ade644 1691 1692
b54d45cf6eaa 358 3369
b55badd9b75d 781 1654 1655
b58a5f895a79 972 1345
b58eeecb5bce 4117 3408 2511 128
b5ae8ecae08d 1007 4217 4229
b5e6921d6a47 3705 376 4198 2084
b62671b0e7f0 1100
b62e98f35520 1865 2783 1795 4063
b633a1ce41e0 386
b6639f1d37d4 139 22
b6a0c160c33b 3704 1799 3534 304
b6f8be70adaa 2255 471 470
b6fac05508c8 1750 941 3053 3054
b7152a54dd53 3207 3794 3206
b720c9b466e4 3140 3141 4056
b74db450a381 4200 59 60 36
b760b589e26b 148 1938
b775ee7787b6 1321 937 1649 2650
b77e8f4a6d55 1727 41 245 3902
b7b0b642f0bf 1782 1783
b7e11031aebf 233
b7e496ff0201 2740 1195 2792 601
b7fdce53675c 3133 4143 712 711
b8072fc252bb 568 571 4063
b808dfe128a6 117 132 2113 1510
b80af162531e 1350 233
b80d6d81f4e6 464 328 261 277
b821a3b4e7ac 4175 1163 4063
b828e06ed7ee 990 3398 1870
b8673258f986 1076 233 1072
b86cec842cb3 1179 3366
b88d0b5fbc1b 4210 3603 4167 3602
b8dd32c8cafc 2770 2771 1505 3106
b8eff3cd3266 3716 2334
b9102426e518 3085 4050 1383
b92cb2cc5f1c 1039
b9a278638f70 4209 1044
b9a70baaa51c 3153 1435 668 1436
b9c7dba78614 4034 3463 2109 4216
b9db94d9ebbc 1078
b9fa4f336b27 1912
ba0a97308ad5 3741 3740 3709 3732
ba742a43a610 214 1427 233
ba7aa177bf17 3355 2288 1326 3354
ba8bd6bad995 743
ba95ee51a226 3749 3374 2084 1845
baa62dedd120 1911
bac65b3663cb 3522
bad959225775 1095 1656
baf60d7811cc 3285 3286 1475 3284
bb077ca39f84 233
bb1e80d2e4fd 2756 827
bb318f1a98b5 4192 3106 3107 2976
bb41aeb4c25b 507 1790
bb437ab07a11 101 3697 2809
bb5360447392 2282 758 954 328
bb553f4a3783 233 1078
bb5fd1967629 3749 1870 3374 2084
bb63624ec542 2886 2353 449 3349
bb682a45151f 2616 3087 1366 2153
bb871ba04be5 233
bb90a6e9c885 2894 112 2528 2527
bba9f7678f0b 2072
bbda5978de47 4084 978 2084 2676
bbdfd21640af 3574
bc2614d57e88 1577 1574 1505 2832
bc651434f96e 2718
bc78c53ace52 3363
bcaf7aac73a1 476
bcd3da7e11b8 1963
bcf6fd7e617f 2910 4226 2911 90
bd147c9b2b6a 3950 4204 758 954
bd1e9f6d4058 3668 753 1355
bd26863f6d43 2045 1620 3794 117
bd7dd3a49168 1084
bdb01d9ad48b 2733 2842 1953
bdb651fbab6b 766 3667 690 3526
bdcaac612212 350 2860 351 1955
bdd310f4bd46 1343 528
bde06258ae38 3883
bdf781c68850 1168 552 271
be1b7190b643 444 1145
be1f757ca200 3073 3438
be2159bd8650 4206 3668 753 547
be275ea8a905 3074
be560634903a 3672 977
be7baebb8975 993
bea563b907f5 2724 2878 1901 291
befbf4206aac 3548 2948 2949 2227
bf1eddeb24f2 1262 1260
bf1f41e6634b 3021 3103 133 3102
bf6ec4f40f81 2539
bf85f1879e75 4110 3380 3839 1960
bfaf546f03a8 3314 2594 4227 4229
bfaff52691bf 2277 257 256
bfff97152857 1076 1484 1072
c008281bc928 687 4063
c040505d0694 2622 940 4227 2312
c0427ab0c856 2293 1864 3849 4227
c048efce0d30 3963
c0864da20035 1477 4227 90 1922
c09042715a94 1571 1454 1919
c0a2329b55ff 1428 233
c0a422a31deb 4029 4074
c0b654942b35 4042 3754 4013 3170
c14d7221f138 2760 2998 2084 2997
c14fcc70b295 3032 1780 1779 3889
c156a64baf3e 1829 1820
c15a8a906c65 1102 1121 3570 3569
c1729e41268d 2992 2993 2569 2118
c184f417e836 3579 1961 2209 4166
c1a303d51936 644 655
c1d73fe5f769 4218 2565 575
c1ddceaf0cc8 1664 4055 4052 3110
c28cc8c922f6 2904 3783 3037 2119
c294dae44507 3929 2735
c2a76af33b25 1422 3695 1951
c2c1048cd12c 3973 533 534
c2c639c9f675 1889 3455 2342 243
c2e967631fb5 1140 141 2411 2412
c38e2a503d0f 221 220 3677 3776
c3a31cde92e2 1377 984
c3a8325d9f2f 3593 3955 2084 2556
c4382ed971e3 4070 1427 233
c44002b8035f 679
c45c933d473a 1217
c465a19e1817 2582 1207 2173 126
c474c5d8ea38 1067
c4ac27231c54 1870 3668 753 1324
c4b3abaa0431 3985
c4c90547fce6 3821 1869
c4df9417109e 2184 3579 133 4167
c56b5523973a 1927 1295 1928 143
c59385a314f3 3332 1961 3331 1242
c5bce6f9dd5a 4186 3934 3652
c5f6ed11bb3d 2084 3322
c5ffc3c0f9de 3668 753 3368 4070
c6103a737c3e 4071 4139
c6216a899ac7 4203 480
c6423f0cd669 2963 2027 2029 2031
c64452094195 962 3190
c69b99a518b3 1245 1246 761
c6e40037549a 2825 2545 2636
c70370b5d2fe 758 954 1190 262
c72403924fd6 2970 1628 1961 1627
c738845bb016 3809
c739bb619e40 1613 1894 1615 1614
c76a73ab4f7d 3015 4198 2013 294
c7749934c91d 795 3999 3859
c77789798dd6 2316
c77fe59d5990 3929
c7ecf2cd66df 3524 1802 1803
c7f24318ea8a 3692
c837ce325079 2135 2136 2137
c86498744411 116 3000 130 31
c8940a6ad06e 1082 233
c8971e4f1893 4060 3352 3533 55
c8e27ee78739 1066 3295
c91266cd6e6f 1743 1973 2003
c928c721dd35 2370 2369
c9464386ae74 1447 1446
c962cd4e2a2b 766 216 3667 3675
c96389004438 1134
c9c0af8a7598 243 340
c9cc325206cd 764
c9d229ec6d0a 3118 1092
c9dc27929040 3427 3328 3134 4227
c9f06f9b7c50 3586 3219 3126 199
c9f8ae7b7b0c 2937 3096 86 2936
ca04892907d3 808 809
ca1772957074 116 3695 3346 130
ca9994035893 4202 3929 1956 97
caf02bb90a52 696 3366
cb088cfe2d87 3274 1642 3929 1645
cb1d476d39fc 1309 76
cb3996b06213 2871 3254 3255 989
cb3df383f7f6 4088
cb74be50243c 1240 3201
cb7d1c9db274 545 142
cbe501b854f1 1389
cc31fce52258 2931 2935 4057 48
cc4caf1b8fae 3651 4156
cc8c80636641 939 3225 3224 519
ccc6f7bbff56 10 6 4081 2064
ccc9eaa314e1 1844 1399
ccd1b9244824 4162 2438 2439
cce04927db53 952 227 1504
ccee4bcc7ef5 2456 2495 501 71
ccefd6863620 1776 1324 3762 1777
ccf3b36c3384 1354 3519 4191 1197
ccfd8e0beb55 631
cd03e46853ad 3272 2149 2651 3929
cd3bf6db30b1 3577 3148 3846 622
cd72c24b614a 3390 691 4063
cd9267493357 4229 3700 2197 3701
cda1a40090a0 1109 2277 1189 4063
cdeb448b2961 1679 535
cdf4924e3801 697
ce338191ce4d 2787 2784 4168 4227
ce400036670d 2080 1900 1899
ce7517922610 465 233
ce85fe3ed17c 3668 753 233
ce8ed9a9536f 3370 1067
ce9e3d56cc38 2385 2383 2384
ceb1ae1f372d 3202 1503 774 3772
cece55933e6a 1612 1700 807 806
cf39d5e0b484 3715 3867
cf58c38b7fce 371 1661 865 4078
cf65ca070bfe 3239 2889 3241 899
cf6a3c655216 2959 3849 249
cf6d38a7969b 2090 2224
cf8600b881f7 3819
cf87757d9230 3805 2712 1350
cf950baa134a 2381
cfa91e2bcaad 1587 1588
cfb4a088f0a0 1350
d0182de8110a 1182 1183
d044eb92351e 464 1478 233
d04ceca039dd 4176
d063091cd7dc 464 1478 233
d06ccb3d644a 574 3853 328
d0b592cbf362 2522 138 137 21
d0c3bf41a155 354
d0d08646d527 538 3366
d0d0e3d32637 3280 2924 4171 200
d0d16f19b007 3217 1721 3335 3334
d0e5324daf83 2774 2776 2777 2775
d104b28c9b5d 252
d118d52eb8d3 3451 1643 4058 133
d16dcafa5b7e 393 1906 1907 4064
d19bc5439d25 3321 4226 1697 203
d1aeba0a7d8d 3363
d1cf1ebfe1f0 3991 133 2671 2968
d1eb1615da9f 3724 1560 144
d1eebe1894d4 3637 758 954
d20e30848168 116 130 3631 3927
d211ab05cd07 4204 758 954
d23edd84edf6 2131 2130 575
d25436c172bf 2461 2462 117 1618
d28e8fee90c0 755 756
d29e58e223d2 478 3366
d2a0a5742e16 2758 3412 2162 1954
d2ac9b505fbb 1540 2122 2121 178
d2adb82c0dd2 966 968 967
d2d140f2ba58 2148 2225 2220 2226
d2e57428a423 2036 92 93 96
d30a24292ea9 2873 2115 2874 1468
d3a8c88a84fd 573 1350 2084 4168
d3afd36a9e03 3309 3310
d3df64251466 4044 1422 3486 3497
d41e284fc8fc 3262 4204 841 758
d44b47726325 1150 1025
d47f5ed1db6a 1808 380
d488c719df46 2465 2464
d49b7bd28935 1934 3022 810 3097
d4d0f3650b6d 3235 233
d4fc3431fbf9 2238
d517ad2d1771 2277 704
d55210139724 4108 2428 4050
d55ea15ef10a 4154
d56c82d687a7 447 7 3098 4
d57fe85f1669 788 789 3176 1048
d581080d424d 3502 3907
d58672462b0f 131 1402
d5a4f35992c0 2742 2743
d5b0100cd04b 961 3931
d5b3e7906330 217 1372 4107
d5c85fce2ff9 4095
d5df6b5ca9b8 766 3667 1190 1350
d5fbc6ccbb73 946 944 945 578
d6139a3a73cc 676 4222 4035
d6196a6d00bb 346
d6470eb561cc 2984 2494
d6b5a314a690 1909 2687 3702 135
d6d0610195c2 3461 1561 3462 3084
d6f102e621ac 2282 758 954 328
d6f747566f66 1098 1099
d713bb4bdf80 562 3366
d73ca3d7370c 2916 1219
d74a225448e5 3641 3849 4181
d757c268b364 2691
d761246b8af2 3262 4204 758 954
d7d243b8f057 1541
d801cfaecc38 385 3066 831 161
d827c3a90ad5 728 3200
d83781c36f6b 840 3366
d8448a602809 2542
d84ae08e0388 1551 1550 1549
d87a45cf882d 3282 2342 2744 2010
d87aa3570264 3435
d8ac3c84155b 1812 3515
d8d1d2e0d036 1979
d9023aeb5509 3929
d94d513855ab 964 4195 765 3386
d9507db4fb0e 2467 682 1598
d969c777f370 3368 1078
d98c0d1f456e 2919 27
d98c934ef8e1 1113 3999 3851
d9960e0f632b 612 1338 274 280
d9e3e40b1454 3824 233
da6e6209a941 3930 2263 3768 2228
da84b790cd9f 4168 1078
dab4ecf77a94 1569
dac8cfc011d5 1320
dafff3dda5db 740 3915 119 2660
db1d0089c203 3428 4229 141
db28f6bb2fe3 1674 2446 3477 103
db3267d9d9af 758 954 1187 233
db3d7bd76216 1272 841
db690b53df9d 4212 4229 432 3962
db6aac061528 3783 2084 2335
db716e753b07 381 3973
db8f973ee27e 1350 329
dba0a9bf82a1 2282 233
dc40de9b99c2 3317 2177 4229 3471
dc50b46fd019 895 1592 1591 1593
dcd9aa709a31 804 2807 1984 133
dce090a2673b 541 1387 4059 188
dcfa91beaee3 4069 1685 4168 1052
dd13c1e92dbb 846 931 932
dd31234bbd0d 4204 1229
dd653d1831f9 572 2484 498 3895
dd6699db851c 2282 1485 233
dd91ba96fd24 3635 3630 2496 2498
ddf2a83d2326 2270 2409 2410 177
de39e56911f6 2127 1166 1167 1165
de5cf1098130 1308 1288
de74551efc5e 4226 3473 3605 3474
ded436f135f3 1021 1392
dedb63809a16 949
dee3a516cca4 2407 2408 177
deea03eaaaae 3262 4000 758 954
df1f318e4066 1542 1557 1558 1545
df3b635e0a06 3725 645 3036 4169
df57219bd49e 2930 3095 3279 2732
df6afb6a5868 4042 4188 3767 1535
df8a2d1e8861 4226 1184 2342 2564
df9162194acd 3762 4229 1987 133
df9d42320fb5 2603 28 236 235
dfa368637fb6 4012 3817 2320 3573
dfedcfa384d4 759
e02b40dca4f6 1708 439 3488 2799
e056b0254a60 3668 753 1499 1078
e06aa9e0a098 1905 3374 212 2750
e08af657bd0d 1533 3572 3336 3571
e08b789ac81c 4116 1421 3646 4118
e08b93f853ab 570 1316 1315
e091d17e05e5 978 1572
e0eded07480c 3195 3196 4229 3778
e0eedf3e101c 225
e10ea4209661 1856 4029 4229 133
e11a3d8a8ab2 1348 2807 133
e12072b0b62a 1688 4189 306
e170911526c4 758 954 233
e1ba4e24a5a3 992 991 410
e1c3b6270091 2853 3510
e1c8b2a48e64 1913 1261 1896 1054
e2252cc99cdc 760 1162 233
e25df8df9f0d 1531 2747 3913 2835
e2684950d8a0 365 366
e27351c645cf 233
e2d4ab81ea40 941 4227 3228 2812
e2ff4857e413 587
e3485c228515 2277 214 233
e35290fbdbaa 105
e3537e3d5690 1368 542 2652
e367d37f989c 2079 1874 2078 871
e3981a9d72b2 766 3667 233
e3ad041f58e4 3306 3485 3495
e3f1173597fd 2084
e405238c299f 3770 575
e418e77ac0e8 3668 753 233
e427659dc8e0 3703 710 133 3929
e43fa5348733 1082 233
e4512d6ec735 2348 3719 2299 2347
e46ef0bfc71b 3939 575
e4b86497e5e1 4136 3822 157
e4d236b94e5a 797
e4ff90aea0f0 3060 3037 4021
e508b2aa262b 2038
e524cc193de4 1396 730 842 729
e52c45e0562d 2709 1011 1012
e55d4bf2a302 435 1215
e5674d1dac2d 1110 3668 753
e5704cf338e5 116 2394 1498 130
e58f79725297 1138 2961 3886
e59c3ae33d60 2361 3837 1745 3503
e5a39feaeeed 3868 2641 1333
e60d27210003 1670 1196 4070 4227
e6241e30e87a 763
e633884c674e 456 670 3457 1961
e6434c364d61 4024 3978 2478 3881
e65a8cd9f3bc 1491 3419 1384 1381
e67a75e21dbb 647 4229 1404 1405
e67cf7932b26 1596 2386 1599 1969
e683b6b1a66c 3675 4188
e689b57c92df 2886 3236 3237 449
e693273faf53 4207 4229 2001 2371
e6981869c202 942 3668 753
e6abbe8dfad9 904
e6b90812e687 3834 1634 1636 1371
e734107aed3b 1141 1751
e757a6842a3c 2059 1330 1331
e76fd3c1651e 3260
e79c9c072b0a 688 4003 337
e7b4be92f5a0 4042 3042 3041
e7d63fc75fe0 2097
e7dc8838dcca 1891 2478
e8130b1c6f07 1114 524
e814f0927e3d 661 3359 4133
e829bec4dbe1 3289 2838 61 125
e859b7cfb2ff 3304 460 3869
e883797777ec 822 575
e8f1049c3b6f 1026 1698 1650 387
e9734dd46202 3253 996 2549 2324
e9bcdd747d56 3553 2307
e9c95d87303e 1663 1509
e9eabb6db2d3 4143 4011 3375 2544
ea05a92ec59d 1788 1460 452
ea3678cf7e88 3163 2207 133 1758
ea4efbeeb2fb 358 3668 753
ea5191c4c35e 3797 4050 3261
ea611a4b83b6 3380 1853 2678 2333
ea7b77f1ecb1 970 2663 4160
eaa539561e6f 2084 4227 2669 177
eaa63ccead2c 3029 2897 117 2670
eacb54cb248c 1705 1704 790 1707
eb242f043545 1090
eb5c180f6d8c 2289 1063 1283 1433
eb749f2e51b1 1657 1319
ebc331bfff06 1273 4063 550 326
ebe69f544fc5 2466 1423
ec08126bb9f9 353
ec173f7f2d6b 2798 4009 3360 434
ec4724c9a894 481
ec6cf7eb2ee5 495 874 875
ec7e956e820a 1306 2273 3849 4229
ecba51c4de43 1537
ecc09c08056e 3922 3793 2644
ece287fd243e 4020 431 430
ecf13dbd12d4 3449 2634 2331 2332
ed711cc50b15 770 2957 880 881
ed9290330faa 1193 3366 3018
edad855ef48c 2184 3135 133 2350
edca92786de3 3197 3071 3072
edea58eab611 1725
edfbeec67c22 2589 2821 1966 43
ee0a34037c26 1970 1971
ee5a38399f3c 2248 2250 2249 70
ee61a054366a 772 4188
ee78915a27a6 1016 168
ee9617622633 253
eeb92345c32d 1299 3641 1995
eec18ef26368 2806 3915 4070 11
eec254f996f4 1818
eed560f60130 1583 1199 2232
eef42058a2fc 116 121 130
ef0a34f046d3 2475 88 4096 3929
ef1013d60c72 2469 4120 1975
ef2c51aee5e6 2041 1923 3773 2596
ef78def20fe2 677
ef855b79bf36 4226 4058 2917 3645
efb091ccf4b0 3805 2708 1154
efb65cd908ab 3795 3139 2508 3829
efbdddd71676 1358 1357
efdeaf9ace30 625 2612
f007a585fd26 621
f0131a255b28 1949 2089
f024a49c7693 3011 275 281 293
f0579e4d5cbf 3368 3677 3774 3775
f06885696a18 2662 2661 3855 4076
f0cfad5e07ea 258 244 240
f0e5d826bdf6 1982
f0f832bf52b9 2749 3212 3038
f0fac89fe713 3326 3325 3587 2632
f11bf547a2ca 1258 1148
f12c26091675 186 3620 1989
f12d17947bb8 404 3991 3368
f139fcc725e8 468 3366
f14b94a2a642 233 1432
f17a713de57a 4154 155 154
f1c2ccbe9875 2447 1546 1544
f1c6fff43d41 1770 3183 2865 2298
f1e289bb2076 2117 2187 2189 2190
f20b7752e27c 2146 390 391
f280e7a4c665 4223 4035 646 4168
f2991fd7929f 703 1396 842
f2aa587cf6e2 1643 3929 2971 97
f2b11f43234b 233
f34c33b6a4ea 1403 3714 1201
f3540b58c90f 3566 2295 2296
f385b48b64d8 2266 2587 2267 81
f395d9780ac8 233
f398c297921c 1567 1568 2855 4022
f3b7eddfbe89 361
f42c84642287 995 994
f45f2d0a76ab 1737 4226 4197 3890
f45fc12d7575 1277 1147 4063 1486
f46be1142d53 3596 2738 3758
f47604209bcb 436 3063
f47afd158c9a 4069 4168 4157 159
f47ecdd03ca6 321 266
f4bea00b4ec4 4138
f4c97d80e097 3823 3546
f4f1e3819e67 1419
f52d2ea5d933 3583 2934 2933 2313
f52ff8e584c9 936 971 1520
f53653b49cab 2443 1662 1675 2432
f53f29ba1e54 1073 3381 1524
f5459a4a8099 2274
f5c2198af7ce 1235 1234 500 3929
f5c9ce516846 1478 233
f60f3a4d3148 3263 743 4168 792
f6119b04c7fb 773 2076
f62ef3c86767 233
f632b784a786 4029 820 3065 2342
f659c5477ae7 4069 2600 2604 2605
f65dbd71db45 3533 2672 2673 156
f6d3ec653b71 1149 3371
f72f288dcdc8 958
f77e11e9dec6 3952 1807 4187 1002
f7a305c8c383 117 132 2815 2830
f7b1d919cba6 1699 1771 1334 147
f7b69f716a87 758 954 233
f7b9949d316f 1791 908
f7b9cbc6fee1 680 3981 3446
f7de9c597da6 3368 1846 1847
f7eb3e4509d7 1808 4036 1174
f800b9590843 827 233
f80d1ba89bb2 1198 3943 3942 3761
f83c58001d2e 3677 3776 745 747
f8795953db72 1570 1473 1936 1935
f8945a8b362f 2737 116 2836 130
f8e447a3c36f 2906 2908 941 90
f92b2ad02435 1248 1230
f92b2b35fe20 1301 3928 412 411
f9517604623f 3186 1600 3666 4066
f95a8c679c0c 451 3057
f961688b785e 2060 2082
f9662d27013a 1506 3547 671 340
f9691bd207b6 1554
f97864ed8194 3499 3104 2898 4229
f982bc4ebb8c 3455 424 251 250
f9ae266921f2 2907 117 4177 2909
f9c5f2c1c6a9 3388 358
f9d07340eebf 3560 3945
fa03352b3f04 3555 750 3839 2567
fa5149d951a7 4222 4035 1350
fa8a575d69eb 2236
fa9b91117cc9 1644 1607 1646 1294
faa1363e3088 3020 3256 3864 3866
faa235d0e628 4226
fab1cef556bf 486
faf3d0387873 720 1717 285 284
fb0c5d24f3d3 3368 4082
fb104dd26219 2751 1399
fb29ac42eef9 938 3366
fb391fe0f4da 2253
fb6f9719b58c 2048
fb743ae90ee6 3640 4188 4229 3900
fbaa41eaa87a 3997 358 766 3667
fbdea6506d91 3622 3658 2327 2344
fbffb57ebe53 379
fc001cdf4c9a 4029 1861 3028 133
fcb32c5b9011 1868 1047
fcc94db7e7cc 934 935
fcfaa1203cc1 3130 4050 3259 175
fd353f5a4781 3580 3554 4051
fd7f2c452426 3307 3608 2002 920
fd990f51a919 4163 4165 1094
fdc8e68d7472 1870 233
fdf84ca8f7c3 1722 288 289
fe3c89f2dd52 1254 2069 3904
fe44e51e9464 463 3633
fe53f67baf61 2270 117 122 132
fe64c74639b4 3424 3425 335 1511
fe6532c2b8f6 628 3878
fe73ef89c265 4070 233 1432
fe86e1d8bab9 133 1759 3929 1760
fec3666d7cb9 3181 2864 2051 1947
fecffbe59b9c 1324
fed56406d43d 3742 127 3929 3882
fed7e37dda41 3109
fef90ebc70b0 3916
ff0685c57026 2015 1635 509
ff26a1508c82 1819 1817
ff32d52b700b 4210 4144 3870
ff555c760169 1178 1080
ff6e7d9e7a58 233
ff779a01b25e 2425 605 2426 4040
ffbb9b9efb12 896
ffc9aafef53d 4226 2905 90 203
ffcdb458a1e5 450 3366
ffeb4b0629df 1374 4000 4063 4168
"""

HEADS = r"""tom|006f438ca463
wit|013b8a3be5af
coming|follow|last   |last  sa|last  st|last sai|last st |last st.|next   |next  sa|next  st|next sai|next st |next st.|previo|sai|st |st.|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  sa|this  st|this sai|this st |this st.|upc|0282fdfb3ae2
dur|in   |in  a |in  ab|in  ar|in  at|in  le|in  ma|in  ne|in  no|in  ro|in  th|in  un|in  up|in a  |in a m|in abo|in aro|in at |in les|in max|in nex|in no |in not|in rou|in the|in und|in up |ins|ove|wit|02d2426f06f2
apr|aug|dec|feb|jan|jul|jun|mar|may|nov|oct|sep|0348c9457690
coming|cyb|follow|last   |last  cy|last cyb|next   |next  cy|next cyb|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  cy|this cyb|upc|036a6f05f57b
0  |0 (|0 b|0 c|0 d|0 f|0 h|0 m|0 q|0 s|0 t|0 w|0 y|0(e|0(f|0(n|0(o|0(s|0(t|0,0|00 |00(|00,|000|a   |a  ba|a  bu|a  ca|a  da|a  fo|a  ho|a  hr|a  mi|a  mo|a  mt|a  qt|a  qu|a  se|a  tr|a  we|a  wk|a  wo|a  ye|a  yr|a ban|a bus|a cal|a cou|a day|a doz|a few|a for|a fu|a hou|a hr |a hrs|a hun|a min|a mon|a mth|a pai|a qtr|a qua|a sec|a tra|a wee|a wk |a wks|a wor|a yea|a yr |a yrs|an |ano|cou|doz|eig|ele|few|fif|fiv|for|fou|hal|hun|nin|one|sev|six|ten|thi|thr|twe|two|03f3a5ef75b0
hal|05dd76fce0bb
to-|tod|064fef3aa5fb
in   |in  le|in  no|in  un|in les|in no |in und|ins|no |wit|0692ec7533ab
adm|coming|follow|last   |last  ad|last  se|last adm|last sec|next   |next  ad|next  se|next adm|next sec|previo|sec|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ad|this  se|this adm|this sec|upc|06e5f9574811
apr|aug|dec|feb|jan|jul|jun|mar|may|nov|oct|sep|0734e7565fb1
000|085c9d38a63d
eow|the  |the eow|the wee|this |wee|089b248d3d68
fri|mon|sat|sun|thu|tue|wed|08d4c6d9faa2
a   |a  fo|a for|090596c92dfe
wit|09ba0c60668e
0 n|0 r|0 s|0 t|00 |00n|00r|00s|00t|0nd|0rd|0st|0th|clo|eig|ele|fif|fin|fir|fou|last   |last  fr|last  mo|last  sa|last  su|last  th|last  tu|last  we|last fri|last mon|last sat|last sun|last thu|last tue|last wed|nex|nin|pen|sec|sev|six|ten|the   |the  0 |the  00|the  0n|the  0r|the  0s|the  0t|the  cl|the  ei|the  el|the  fi|the  fo|the  la|the  ne|the  ni|the  pe|the  se|the  si|the  te|the  th|the  tw|the  ve|the 0 n|the 0 r|the 0 s|the 0 t|the 00 |the 00n|the 00r|the 00s|the 00t|the 0nd|the 0rd|the 0st|the 0th|the clo|the eig|the ele|the fif|the fin|the fir|the fou|the las|the nex|the nin|the pen|the sec|the sev|the six|the ten|the thi|the twe|the ver|thi|twe|ver|0a356cd0b269
coming|follow|last   |last  pi|last pi |next   |next  pi|next pi |pi |previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  pi|this pi |upc|0a37f526ed92
coming|follow|last   |last  pe|last  wh|last pen|last whi|next   |next  pe|next  wh|next pen|next whi|pen|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  pe|this  wh|this pen|this whi|upc|whi|0a83c10cd665
00 |mid|noo|twe|0aecbe57cfd1
coming|dha|follow|last   |last  dh|last dha|next   |next  dh|next dha|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  dh|this dha|upc|0b87dbc9b861
coming|follow|last   |last  or|last ort|next   |next  or|next ort|ort|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  or|this ort|upc|0bbee9985b98
000|the   |the  00|the 000|0d3990b03fe6
fri|mon|sat|sun|the   |the  fr|the  mo|the  sa|the  su|the  th|the  tu|the  we|the fri|the mon|the sat|the sun|the thu|the tue|the wed|thu|tue|wed|0d9e2ef49d5a
in   |in  a |in  on|in a  |in a b|in a c|in a d|in a f|in a h|in a m|in a q|in a s|in a t|in a w|in a y|in one|0de2527c86d1
coming|follow|last   |last  wa|last wai|next   |next  wa|next wai|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  wa|this wai|upc|wai|0e7310af2c72
fri|mon|sat|sun|thu|tue|wed|0f8f9505336d
coming|follow|last   |last  sa|last  st|last sai|last st |last st.|next   |next  sa|next  st|next sai|next st |next st.|previo|sai|st |st.|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  sa|this  st|this sai|this st |this st.|upc|10ce419d1f8d
nea|tow|116db58dfa5c
the   |the  fr|the  mo|the  sa|the  su|the  th|the  tu|the  we|the fri|the mon|the sat|the sun|the thu|the tue|the wed|12bae495b423
this   |this  co|this  fr|this  mo|this  sa|this  su|this  th|this  tu|this  up|this  we|this com|this fri|this mon|this sat|this sun|this thu|this tue|this upc|this wed|1324369d4aa2
coming|follow|last   |last  wo|last wor|next   |next  wo|next wor|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  wo|this wor|upc|wor|1446c20284b7
ear|1467c5db41d4
all|coming|follow|last   |last  al|last all|next   |next  al|next all|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  al|this all|upc|15c61507c78f
coming|follow|last   |last  vi|last vic|next   |next  vi|next vic|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  vi|this vic|upc|vic|15f052d7d5f6
eig|ele|fiv|fou|nin|one|sev|six|ten|thr|twe|two|1646574b3d47
as |at |no |not|on |164cca467c8b
bur|coming|follow|last   |last  bu|last bur|next   |next  bu|next bur|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  bu|this bur|upc|166435b85246
clo|end|eod|the   |the  cl|the  en|the  eo|the clo|the end|the eod|1674d7153749
00/|167cc76a4e8f
000|16d117f9100c
coming|follow|hol|last   |last  ho|last hol|next   |next  ho|next hol|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ho|this hol|upc|17d7711fe65b
fy |fy'|fy0|1829dfef59e8
coming|cur|fin|fis|its|last   |last  co|last  cu|last  fi|last  it|last  la|last  ne|last  ou|last  th|last  yo|last com|last cur|last fin|last fis|last its|last las|last nex|last our|last the|last thi|last you|next   |next  co|next  cu|next  fi|next  it|next  la|next  ne|next  ou|next  th|next  yo|next com|next cur|next fin|next fis|next its|next las|next nex|next our|next the|next thi|next you|our|the|this   |this  co|this  cu|this  fi|this  it|this  la|this  ne|this  ou|this  th|this  yo|this com|this cur|this fin|this fis|this its|this las|this nex|this our|this the|this thi|this you|you|1874457c2395
coming|follow|last   |last  pe|last  wh|last pen|last whi|next   |next  pe|next  wh|next pen|next whi|pen|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  pe|this  wh|this pen|this whi|upc|whi|18c98e510b25
last   |last  au|last  fa|last  sp|last  su|last  wi|last aut|last fal|last spr|last sum|last win|191d4845e7a8
ass|coming|follow|last   |last  as|last  th|last ass|last the|next   |next  as|next  th|next ass|next the|previo|the   |the  as|the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the ass|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  as|this  th|this ass|this the|upc|195f6822e157
0h0|1ade1f7dbd6d
0/0|00/|1b23df076cff
0nd|0rd|clo|nea|sec|the   |the  0n|the  0r|the  cl|the  ne|the  se|the  th|the 0nd|the 0rd|the clo|the nea|the sec|the thi|thi|1b6df5729318
0-0|00-|1bb644b6af44
chh|cho|coming|follow|hol|last   |last  ch|last  ho|last chh|last cho|last hol|next   |next  ch|next  ho|next chh|next cho|next hol|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ch|this  ho|this chh|this cho|this hol|upc|1c29dc87727a
in   |in  0 |in  00|in  0d|in  0h|in  0m|in  0w|in  0y|in  a |in  ab|in  ad|in  ah|in  am|in  an|in  ap|in  ar|in  aw|in  ay|in  ci|in  ei|in  ex|in  fi|in  fo|in  ju|in  li|in  ma|in  ni|in  on|in  pe|in  pr|in  ro|in  se|in  si|in  te|in  th|in  tw|in 0  |in 0 d|in 0 h|in 0 m|in 0 w|in 0 y|in 00 |in 00d|in 00h|in 00m|in 00w|in 00y|in 0da|in 0h |in 0h,|in 0ho|in 0hr|in 0mo|in 0we|in 0ye|in a  |in a d|in a h|in a m|in a w|in a y|in abo|in ada|in ah |in ah,|in aho|in ahr|in amo|in an |in and|in anh|in anm|in ano|in anw|in any|in app|in aro|in awe|in aye|in cir|in eig|in exa|in fiv|in fou|in jus|in lik|in may|in nin|in one|in onl|in per|in pre|in pro|in rou|in sev|in six|in ten|in thr|in two|1c82cbd47f71
mid|1c9ebd9dcc12
coming|follow|last   |last  re|last rem|next   |next  re|next rem|previo|rem|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  re|this rem|upc|1e0ff691e5ad
coming|follow|last   |last  me|last mem|mem|next   |next  me|next mem|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  me|this mem|upc|1e4b3f89fe30
fri|mon|sat|sun|the   |the  fr|the  mo|the  sa|the  su|the  th|the  tu|the  we|the fri|the mon|the sat|the sun|the thu|the tue|the wed|thu|tue|wed|1e646359644b
0 a|0 p|0.0|00 |00.|00:|00a|00h|00p|0:0|0a |0a-|0a.|0am|0h0|0p |0p-|0p.|0pm|bet|fro|1ea63983f53e
ear|210a0a05bf20
0 n|0 r|0 s|0 t|0-a|0-d|0-f|0-j|0-m|0-n|0-o|0-s|0/a|0/d|0/f|0/j|0/m|0/n|0/o|0/s|00 |00-|00/|00n|00r|00s|00t|0nd|0rd|0st|0th|eig|ele|fif|fir|fou|nin|sec|sev|six|ten|thi|twe|213e0d7d291e
0 0|0-0|0/0|00 |00-|00/|214b3cbda451
0  |0 d|0 h|0 m|0 w|0 y|00 |00d|00h|00m|00w|00y|0da|0h |0h,|0ho|0hr|0mo|0we|0ye|a   |a  da|a  h |a  h,|a  ho|a  hr|a  mo|a  we|a  ye|a day|a h  |a h 0|a h a|a h c|a h d|a h e|a h f|a h h|a h n|a h o|a h s|a h t|a h, |a hou|a hr |a hr,|a hrs|a mon|a wee|a yea|ada|ah |ah,|aho|ahr|amo|an |and|anh|anm|anw|any|awe|aye|eig|fiv|fou|nin|one|sev|six|ten|thr|two|21c34844ddb7
coming|follow|last   |last  si|last sin|next   |next  si|next sin|previo|sin|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  si|this sin|upc|222ff20fc603
cur|the cur|this   |this  we|this co|this up|this wee|2236f0bec70b
coming|follow|next   |next  0 |next  0(|next  0,|next  00|next  a |next  an|next  co|next  do|next  ei|next  el|next  fe|next  fi|next  fo|next  ha|next  hu|next  ni|next  on|next  se|next  si|next  te|next  th|next  tw|next 0  |next 0 (|next 0 b|next 0 c|next 0 d|next 0 f|next 0 h|next 0 m|next 0 q|next 0 s|next 0 t|next 0 w|next 0 y|next 0(e|next 0(f|next 0(n|next 0(o|next 0(s|next 0(t|next 0,0|next 00 |next 00(|next 00,|next 000|next a  |next a b|next a c|next a d|next a f|next a h|next a m|next a p|next a q|next a s|next a t|next a w|next a y|next an |next ano|next cou|next doz|next eig|next ele|next few|next fif|next fiv|next for|next fou|next hal|next hun|next nin|next one|next sev|next six|next ten|next thi|next thr|next twe|next two|the   |the  co|the  fo|the  ne|the  up|the com|the fol|the nex|the upc|upc|223f119d9891
h  |h 0|h0|224e7d67e7a5
cal|cw |cw0|kw |kw0|the   |the  ca|the  cw|the  kw|the cal|the cw |the cw0|the kw |the kw0|22fc86fc99ea
coming|follow|int|last   |last  in|last  wo|last int|last wom|next   |next  in|next  wo|next int|next wom|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  in|this  wo|this int|this wom|upc|wom|237ae9f1e0c7
coming|follow|last   |last  pa|last pal|next   |next  pa|next pal|pal|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  pa|this pal|upc|23cf51359d2c
coming|follow|last   |last  pr|last  wa|last pre|last was|next   |next  pr|next  wa|next pre|next was|presid|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  pr|this  wa|this pre|this was|upc|was|23e2dac96331
last   |last  ev|last  ni|last eve|last nig|242448eea983
fri|mon|sat|sun|thu|tue|wed|246f1ce7f3d6
0  |0 (|0 -|0 o|0 t|0(e|0(f|0(n|0(o|0(s|0(t|0,0|0- |0-0|0-a|0-c|0-d|0-e|0-f|0-h|0-n|0-o|0-s|0-t|00 |00(|00,|00-|000|a   |a  -|a  o|a  t|a - |a -0 |a -0(|a -0,|a -0-|a -00|a -a |a -a-|a -an|a -co|a -do|a -ei|a -el|a -fe|a -fi|a -fo|a -ha|a -hu|a -ni|a -on|a -se|a -si|a -te|a -th|a -tw|a cou|a doz|a few|a fu|a hun|a or|a pai|a to|a- |a-0|a-a|a-c|a-d|a-e|a-f|a-h|a-n|a-o|a-s|a-t|an |an-|ano|cou|doz|eig|ele|few|fif|fiv|for|fou|hal|hun|nin|one|sev|six|ten|thi|thr|twe|two|25603254f8b7
0  |0 -|0 a|0 n|0 r|0 s|0 t|0 u|0- |0-0|0-e|0-f|0-n|0-s|0-t|00 |00-|00n|00r|00s|00t|0nd|0rd|0st|0th|bet|eig|ele|fif|fir|fou|fro|nin|sec|sev|six|ten|the   |the  0 |the  0-|the  00|the  0n|the  0r|the  0s|the  0t|the  ei|the  el|the  fi|the  fo|the  ni|the  se|the  si|the  te|the  th|the  tw|the 0  |the 0 -|the 0 a|the 0 n|the 0 r|the 0 s|the 0 t|the 0 u|the 0- |the 0-0|the 0-e|the 0-f|the 0-n|the 0-s|the 0-t|the 00 |the 00-|the 00n|the 00r|the 00s|the 00t|the 0nd|the 0rd|the 0st|the 0th|the eig|the ele|the fif|the fir|the fou|the nin|the sec|the sev|the six|the ten|the thi|the twe|thi|twe|25cd7764eba9
0  |0 (|0 a|0 b|0 f|0 m|0 p|0 t|0(e|0(f|0(n|0(o|0(s|0(t|0,0|00 |00(|00,|000|00m|0mi|a   |a  mi|a  qu|a cou|a doz|a few|a fu|a hun|a min|a pai|a qua|ami|an |anm|ano|cou|doz|eig|ele|few|fif|fiv|for|fou|hal|hun|nin|one|qua|sev|six|ten|thi|thr|twe|two|25ece422f5ec
dur|in   |in  th|in the|ove|wit|272ea40732b0
bas|coming|follow|last   |last  ba|last  va|last bas|last vas|next   |next  ba|next  va|next bas|next vas|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ba|this  va|this bas|this vas|upc|vas|278b9008064b
coming|follow|isl|last   |last  is|last isl|next   |next  is|next isl|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  is|this isl|upc|27a8023825b9
aut|coming|cur|fal|next   |next  au|next  fa|next  sp|next  su|next  wi|next aut|next fal|next spr|next sum|next win|spr|sum|the   |the  au|the  co|the  cu|the  fa|the  ne|the  sp|the  su|the  th|the  wi|the aut|the com|the cur|the fal|the nex|the spr|the sum|the thi|the win|this   |this  au|this  fa|this  sp|this  su|this  wi|this aut|this fal|this spr|this sum|this win|win|27ab2b1702e2
0  |0 (|0 -|0 b|0 c|0 d|0 f|0 h|0 m|0 o|0 q|0 s|0 t|0 w|0 y|0(e|0(f|0(n|0(o|0(s|0(t|0,0|0- |0-0|0-a|0-b|0-c|0-d|0-e|0-f|0-h|0-m|0-n|0-o|0-q|0-s|0-t|0-w|0-y|00 |00(|00,|00-|000|a   |a  -|a  o|a  t|a - |a -0 |a -0(|a -0,|a -0-|a -00|a -a |a -a-|a -an|a -co|a -do|a -ei|a -el|a -fe|a -fi|a -fo|a -ha|a -hu|a -ni|a -on|a -se|a -si|a -te|a -th|a -tw|a ban|a bus|a cal|a cou|a day|a doz|a few|a for|a fu|a hou|a hr |a hrs|a hun|a min|a mon|a mth|a or|a pai|a qtr|a qua|a sec|a to|a tra|a wee|a wk |a wks|a wor|a yea|a yr |a yrs|a- |a-0|a-a|a-b|a-c|a-d|a-e|a-f|a-h|a-m|a-n|a-o|a-q|a-s|a-t|a-w|a-y|an |an-|ano|at |by |cou|doz|eig|ele|few|fif|fiv|for|fou|hal|hun|in   |in  0 |in  0(|in  0,|in  0-|in  00|in  a |in  a-|in  ab|in  an|in  ap|in  co|in  do|in  ei|in  el|in  fe|in  fi|in  fo|in  ha|in  hu|in  ni|in  on|in  se|in  si|in  te|in  th|in  tw|in 0  |in 0 (|in 0 -|in 0 b|in 0 c|in 0 d|in 0 f|in 0 h|in 0 m|in 0 o|in 0 q|in 0 s|in 0 t|in 0 w|in 0 y|in 0(e|in 0(f|in 0(n|in 0(o|in 0(s|in 0(t|in 0,0|in 0- |in 0-0|in 0-a|in 0-b|in 0-c|in 0-d|in 0-e|in 0-f|in 0-h|in 0-m|in 0-n|in 0-o|in 0-q|in 0-s|in 0-t|in 0-w|in 0-y|in 00 |in 00(|in 00,|in 00-|in 000|in a  |in a -|in a b|in a c|in a d|in a f|in a h|in a m|in a o|in a p|in a q|in a s|in a t|in a w|in a y|in a- |in a-0|in a-a|in a-b|in a-c|in a-d|in a-e|in a-f|in a-h|in a-m|in a-n|in a-o|in a-q|in a-s|in a-t|in a-w|in a-y|in abo|in an |in an-|in ano|in app|in cou|in doz|in eig|in ele|in few|in fif|in fiv|in for|in fou|in hal|in hun|in nin|in one|in sev|in six|in ten|in the|in thi|in thr|in twe|in two|ins|nin|no |not|one|sev|six|ten|thi|thr|twe|two|up |wit|2a7e8c9731a2
eom|the   |the  eo|the eom|2a9e3bfb8bb4
the   |the  0 |the  00|the  0n|the  0r|the  0s|the  0t|the  ei|the  el|the  fi|the  fo|the  ni|the  se|the  si|the  te|the  th|the  tw|the 0 n|the 0 r|the 0 s|the 0 t|the 00 |the 00n|the 00r|the 00s|the 00t|the 0nd|the 0rd|the 0st|the 0th|the eig|the ele|the fif|the fir|the fou|the nin|the sec|the sev|the six|the ten|the thi|the twe|2aa034f6ce9a
fri|mon|sat|sun|thu|tue|wed|2acf117f10f0
fri|mon|sat|sun|the   |the  fr|the  mo|the  sa|the  su|the  th|the  tu|the  we|the fri|the mon|the sat|the sun|the thu|the tue|the wed|thu|tue|wed|2b1663ca9386
mon|qua|wee|yea|ytd|2bc77e4b7452
coming|follow|kin|last   |last  ki|last kin|next   |next  ki|next kin|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ki|this kin|upc|2ce712d4c29c
0  |0 a|0 d|0 f|0 j|0 m|0 n|0 o|0 r|0 s|0 t|00 |00n|00r|00s|00t|0nd|0rd|0st|0th|eig|ele|fif|fir|fou|nin|sec|sev|six|ten|the   |the  0 |the  00|the  0n|the  0r|the  0s|the  0t|the  ei|the  el|the  fi|the  fo|the  ni|the  se|the  si|the  te|the  th|the  tw|the 0  |the 0 a|the 0 d|the 0 f|the 0 j|the 0 m|the 0 n|the 0 o|the 0 r|the 0 s|the 0 t|the 00 |the 00n|the 00r|the 00s|the 00t|the 0nd|the 0rd|the 0st|the 0th|the eig|the ele|the fif|the fir|the fou|the nin|the sec|the sev|the six|the ten|the thi|the twe|thi|twe|2edda9a6197f
000|2ee7467fa1d0
000|2f469fb09ae3
0  |0 f|0 m|0 s|0 t|0 w|fou|thr|two|2f660bccc25c
0  |0 a|0 d|0 f|0 j|0 m|0 n|0 o|0 r|0 s|0 t|00 |00n|00r|00s|00t|0nd|0rd|0st|0th|eig|ele|fif|fir|fou|nin|sec|sev|six|ten|the   |the  0 |the  00|the  0n|the  0r|the  0s|the  0t|the  ei|the  el|the  fi|the  fo|the  ni|the  se|the  si|the  te|the  th|the  tw|the 0  |the 0 a|the 0 d|the 0 f|the 0 j|the 0 m|the 0 n|the 0 o|the 0 r|the 0 s|the 0 t|the 00 |the 00n|the 00r|the 00s|the 00t|the 0nd|the 0rd|the 0st|the 0th|the eig|the ele|the fif|the fir|the fou|the nin|the sec|the sev|the six|the ten|the thi|the twe|thi|twe|2f6c19133077
0nd|0st|bac|fir|las|lat|sec|the   |the  0n|the  0s|the  ba|the  fi|the  la|the  se|the 0nd|the 0st|the bac|the fir|the las|the lat|the sec|3088f23441fe
0 n|0 r|0 s|0 t|00 |00n|00r|00s|00t|0nd|0rd|0st|0th|eig|ele|fif|fir|fou|nin|sec|sev|six|ten|the   |the  0 |the  00|the  0n|the  0r|the  0s|the  0t|the  ei|the  el|the  fi|the  fo|the  ni|the  se|the  si|the  te|the  th|the  tw|the 0 n|the 0 r|the 0 s|the 0 t|the 00 |the 00n|the 00r|the 00s|the 00t|the 0nd|the 0rd|the 0st|the 0th|the eig|the ele|the fif|the fir|the fou|the nin|the sec|the sev|the six|the ten|the thi|the twe|thi|twe|30d0035519f4
last   |last  de|last dec|pas|previo|pri|the las|the pas|the pre|the pri|30e431511f98
ahe|any|bef|ear|in   |in  ad|in adv|pri|som|this   |this  si|this sid|316412d28cf8
on |328c708b11b1
eoy|the   |the  eo|the eoy|32d6b26adad6
coming|fri|last   |last  fr|last  mo|last  sa|last  su|last  th|last  tu|last  we|last fri|last mon|last sat|last sun|last thu|last tue|last wed|mon|next   |next  fr|next  mo|next  sa|next  su|next  th|next  tu|next  we|next fri|next mon|next sat|next sun|next thu|next tue|next wed|sat|sun|the   |the  co|the  fr|the  mo|the  sa|the  su|the  th|the  tu|the  we|the com|the fri|the mon|the sat|the sun|the thu|the tue|the wed|this   |this  co|this  fr|this  mo|this  sa|this  su|this  th|this  tu|this  we|this com|this fri|this mon|this sat|this sun|this thu|this tue|this wed|thu|tue|upc|wed|330d86ff665e
the   |the  de|the dec|34ed37fe8fa3
coming|follow|last   |last  ma|last  ml|last mar|last mlk|mar|mlk|next   |next  ma|next  ml|next mar|next mlk|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ma|this  ml|this mar|this mlk|upc|35a5ca5d5c19
eoq|the   |the  eo|the eoq|35ce8b7590af
lat|36cc434912df
0h |0h'|0h0|37038b0323bb
adv|coming|fir|follow|last   |last  ad|last  fi|last  th|last adv|last fir|last the|next   |next  ad|next  fi|next  th|next adv|next fir|next the|previo|the   |the  co|the  fi|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fir|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ad|this  fi|this  th|this adv|this fir|this the|upc|3705d8c9a316
last   |last  th|last thi|3717c3c726b1
box|coming|follow|last   |last  bo|last box|next   |next  bo|next box|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  bo|this box|upc|37404e7d6303
0q |0q'|0q0|37516c8aeb63
coming|follow|last   |last  su|last sup|next   |next  su|next sup|previo|sup|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  su|this sup|upc|376d5fdcc625
all|coming|day|follow|last   |last  al|last  da|last  th|last all|last day|last the|next   |next  al|next  da|next  th|next all|next day|next the|previo|the   |the  co|the  da|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the day|the fol|the las|the nex|the pre|the thi|the upc|this   |this  al|this  da|this  th|this all|this day|this the|upc|37c426e8b046
bai|coming|follow|last   |last  ba|last  va|last bai|last vai|next   |next  ba|next  va|next bai|next vai|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ba|this  va|this bai|this vai|upc|vai|3958b2f91d7c
bon|coming|follow|guy|last   |last  bo|last  gu|last bon|last guy|next   |next  bo|next  gu|next bon|next guy|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  bo|this  gu|this bon|this guy|upc|39841dee4a1b
0q0|3acd4d6ff9e8
boy|the   |the  bo|the boy|3b49f07fc646
0/0|00/|bet|fro|3bfc81e708ec
coming|dra|follow|last   |last  dr|last  th|last dra|last the|next   |next  dr|next  th|next dra|next the|previo|the   |the  co|the  dr|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the dra|the fol|the las|the nex|the pre|the thi|the upc|this   |this  dr|this  th|this dra|this the|upc|3d89e26d3448
coming|follow|last   |last  re|last ref|next   |next  re|next ref|previo|ref|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  re|this ref|upc|3da45cf1f0df
coming|ear|follow|last   |last  ea|last ear|next   |next  ea|next ear|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ea|this ear|upc|3e1b02119fb3
coming|follow|last   |last  sa|last  st|last sai|last st |last st.|next   |next  sa|next  st|next sai|next st |next st.|previo|sai|st |st.|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  sa|this  st|this sai|this st |this st.|upc|3f6e08374253
0-0|0/0|00-|00/|coming|fri|last   |last  fr|last  mo|last  sa|last  su|last  th|last  tu|last  we|last fri|last mon|last sat|last sun|last thu|last tue|last wed|mon|next   |next  fr|next  mo|next  sa|next  su|next  th|next  tu|next  we|next fri|next mon|next sat|next sun|next thu|next tue|next wed|sat|sun|the   |the  co|the  fr|the  mo|the  sa|the  su|the  th|the  tu|the  we|the com|the fri|the mon|the sat|the sun|the thu|the tue|the wed|this   |this  co|this  fr|this  mo|this  sa|this  su|this  th|this  tu|this  we|this com|this fri|this mon|this sat|this sun|this thu|this tue|this wed|thu|tue|upc|wed|3fbfc48341ee
0  |0 a|0.0|00 |00.|00½|0½ |a   |a  a|a an|a.0|an |an.|an½|a½ |eig|fiv|fou|nin|one|sev|six|ten|thr|two|3fcfcbea6b07
0  |0 (|0 l|0 p|0(e|0(f|0(n|0(o|0(s|0(t|0,0|00 |00(|00,|000|a   |a  la|a  pa|a  pr|a cou|a doz|a few|a fu|a hun|a las|a pai|a pas|a pre|an |ano|cou|doz|dur|eig|ele|few|fif|fiv|for|fou|hal|hun|in   |in  0 |in  0(|in  0,|in  00|in  a |in  an|in  co|in  do|in  ei|in  el|in  fe|in  fi|in  fo|in  ha|in  hu|in  ni|in  on|in  se|in  si|in  te|in  th|in  tw|in 0  |in 0 (|in 0 l|in 0 p|in 0(e|in 0(f|in 0(n|in 0(o|in 0(s|in 0(t|in 0,0|in 00 |in 00(|in 00,|in 000|in a  |in a c|in a d|in a f|in a h|in a l|in a p|in an |in ano|in cou|in doz|in eig|in ele|in few|in fif|in fiv|in for|in fou|in hal|in hun|in nin|in one|in sev|in six|in ten|in the|in thi|in thr|in twe|in two|nin|one|ove|sev|six|ten|the   |the  0 |the  0(|the  0,|the  00|the  a |the  an|the  co|the  do|the  ei|the  el|the  fe|the  fi|the  fo|the  ha|the  hu|the  ni|the  on|the  se|the  si|the  te|the  th|the  tw|the 0  |the 0 (|the 0 l|the 0 p|the 0(e|the 0(f|the 0(n|the 0(o|the 0(s|the 0(t|the 0,0|the 00 |the 00(|the 00,|the 000|the a  |the a c|the a d|the a f|the a h|the a l|the a p|the an |the ano|the cou|the doz|the eig|the ele|the few|the fif|the fiv|the for|the fou|the hal|the hun|the nin|the one|the sev|the six|the ten|the thi|the thr|the twe|the two|thi|thr|twe|two|40a6cd2072f8
coming|follow|last   |last  ra|last ram|next   |next  ra|next ram|previo|ram|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ra|this ram|upc|41124b7d4528
coming|follow|int|last   |last  in|last  ma|last int|last may|may|next   |next  in|next  ma|next int|next may|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  in|this  ma|this int|this may|upc|424fa292704c
q0 |q0/|428187183b2b
eac|eve|on |43197bce93bd
mid|434c4a5cf2a9
000|456d07eb2593
bla|coming|follow|last   |last  bl|last bla|next   |next  bl|next bla|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  bl|this bla|upc|466f6fff25ec
dur|in   |in  th|in the|ove|474c479d7776
0  |0 d|0 h|0 m|0 w|0 y|00 |00d|00h|00m|00w|00y|0da|0h |0h,|0ho|0hr|0mo|0we|0ye|a   |a  da|a  h |a  h,|a  ho|a  hr|a  mo|a  we|a  ye|a day|a h  |a h 0|a h a|a h c|a h d|a h e|a h f|a h h|a h n|a h o|a h s|a h t|a h, |a hou|a hr |a hr,|a hrs|a mon|a wee|a yea|ada|ah |ah,|aho|ahr|amo|an |and|anh|anm|anw|any|awe|aye|eig|fiv|fou|nin|one|sev|six|ten|thr|two|48118302ac96
last   |last  we|last wee|pas|previo|pri|the las|the pas|the pre|the pri|4884f15e67e6
in   |in  0 |in  00|in  a |in  ab|in  an|in  ap|in  ar|in  ci|in  ei|in  ex|in  fi|in  fo|in  ju|in  li|in  ma|in  ni|in  on|in  pe|in  pr|in  ro|in  se|in  si|in  te|in  th|in  tw|in 0  |in 0 d|in 0 h|in 0 m|in 0 w|in 0 y|in 00 |in a  |in a d|in a h|in a m|in a w|in a y|in abo|in an |in ano|in app|in aro|in cir|in eig|in exa|in fiv|in fou|in jus|in lik|in may|in nin|in one|in onl|in per|in pre|in pro|in rou|in sev|in six|in ten|in thr|in two|49706620683c
coming|follow|gur|last   |last  gu|last gur|next   |next  gu|next gur|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  gu|this gur|upc|49a8f9558626
coming|eas|follow|last   |last  ea|last eas|next   |next  ea|next eas|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ea|this eas|upc|49ec30d8b896
apr|aug|dec|feb|jan|jul|jun|mar|may|nov|oct|sep|4a7ee7d55abd
0  |0 a|0.0|00 |00.|00½|0½ |a   |a  a|a an|a.0|an |an.|an½|a½ |eig|fiv|fou|nin|one|sev|six|ten|thr|two|4b426e5a4140
coming|follow|last   |last  ra|last rak|next   |next  ra|next rak|previo|rak|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ra|this rak|upc|4b4597bdef69
eig|ele|fiv|fou|nin|one|sev|six|ten|thr|twe|two|4b64614ce640
coming|next   |next  0 |next  00|next  0n|next  0r|next  0s|next  0t|next  ei|next  el|next  fi|next  fo|next  ni|next  se|next  si|next  te|next  th|next  tw|next 0  |next 0 a|next 0 d|next 0 f|next 0 j|next 0 m|next 0 n|next 0 o|next 0 r|next 0 s|next 0 t|next 00 |next 00n|next 00r|next 00s|next 00t|next 0nd|next 0rd|next 0st|next 0th|next eig|next ele|next fif|next fir|next fou|next nin|next sec|next sev|next six|next ten|next thi|next twe|the   |the  co|the  ne|the  th|the  up|the com|the nex|the thi|the upc|this   |this  0 |this  00|this  0n|this  0r|this  0s|this  0t|this  co|this  ei|this  el|this  fi|this  fo|this  ne|this  ni|this  se|this  si|this  te|this  th|this  tw|this  up|this 0  |this 0 a|this 0 d|this 0 f|this 0 j|this 0 m|this 0 n|this 0 o|this 0 r|this 0 s|this 0 t|this 00 |this 00n|this 00r|this 00s|this 00t|this 0nd|this 0rd|this 0st|this 0th|this com|this eig|this ele|this fif|this fir|this fou|this nex|this nin|this sec|this sev|this six|this ten|this thi|this twe|this upc|upc|4be61bf476eb
bef|4c0fddc17ce1
coming|follow|last   |last  sa|last  st|last  va|last sai|last st |last st.|last val|next   |next  sa|next  st|next  va|next sai|next st |next st.|next val|previo|sai|st |st.|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  sa|this  st|this  va|this sai|this st |this st.|this val|upc|val|4c214e36b975
dec|4cc494ac2e51
coming|follow|kar|last   |last  ka|last kar|next   |next  ka|next kar|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ka|this kar|upc|4d40ac27aaa2
on |4e1a8899d40e
coming|follow|giv|last   |last  gi|last giv|next   |next  gi|next giv|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  gi|this giv|upc|4ebd32970567
last   |last  ye|last yea|4f3f2bcab82f
in   |in  th|in the|ins|ove|wit|4f5aa6fcfbb7
eig|ele|fiv|fou|nin|one|sev|six|ten|thr|twe|two|507d43fda8e8
0 n|0 r|0 s|0 t|00 |00n|00r|00s|00t|0nd|0rd|0st|0th|eig|ele|fif|fir|fou|nin|sec|sev|six|ten|the   |the  0 |the  00|the  0n|the  0r|the  0s|the  0t|the  ei|the  el|the  fi|the  fo|the  ni|the  se|the  si|the  te|the  th|the  tw|the 0 n|the 0 r|the 0 s|the 0 t|the 00 |the 00n|the 00r|the 00s|the 00t|the 0nd|the 0rd|the 0st|the 0th|the eig|the ele|the fif|the fir|the fou|the nin|the sec|the sev|the six|the ten|the thi|the twe|thi|twe|5149a898555a
aft|day|eve|mor|nig|the   |the  af|the  da|the  ev|the  mo|the  ni|the aft|the day|the eve|the mor|the nig|51609fcf648c
bet|fro|517ab9c906e0
00:|00h|0:0|0h0|51ad4eda699f
in   |in  0/|in  a |in  ab|in  an|in  ap|in  ar|in  ci|in  ex|in  ha|in  ju|in  li|in  ma|in  on|in  pe|in  pr|in  qu|in  ro|in  th|in 0/0|in a  |in a h|in a q|in abo|in ano|in app|in aro|in cir|in exa|in hal|in jus|in lik|in may|in onl|in per|in pre|in pro|in qua|in rou|in thr|51e21e0a73dc
0 n|0 r|0 s|0 t|0. |0.a|0.d|0.f|0.j|0.m|0.n|0.o|0.s|00 |00.|00n|00r|00s|00t|0nd|0rd|0st|0th|eig|ele|fif|fir|fou|nin|sec|sev|six|ten|thi|twe|51f91fd4140f
fin|fri|last   |last  fr|last  mo|last  sa|last  su|last  th|last  tu|last  we|last fri|last mon|last sat|last sun|last thu|last tue|last wed|mon|sat|sun|the   |the  fi|the  fr|the  la|the  mo|the  sa|the  su|the  th|the  tu|the  ve|the  we|the fin|the fri|the las|the mon|the sat|the sun|the thu|the tue|the ver|the wed|thu|tue|ver|wed|5295023b8a2f
the   |the  we|the wee|wee|5339c7fe3fa3
aug|coming|follow|last   |last  au|last  la|last  su|last  th|last aug|last lat|last sum|last the|lat|next   |next  au|next  la|next  su|next  th|next aug|next lat|next sum|next the|previo|sum|the   |the  au|the  co|the  fo|the  la|the  ne|the  pr|the  su|the  th|the  up|the aug|the com|the fol|the las|the lat|the nex|the pre|the sum|the thi|the upc|this   |this  au|this  la|this  su|this  th|this aug|this lat|this sum|this the|upc|53407d11baa0
coming|follow|last   |last  pu|last pur|next   |next  pu|next pur|previo|pur|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  pu|this pur|upc|53df4065ff1c
in   |in  le|in  no|in  un|in les|in no |in und|ins|no |wit|5410fe984f7a
a   |a  fo|a  we|a for|a wee|one|thr|two|54ec4488d2f0
fir|fou|last   |last  ha|last  qu|last hal|last qua|q0 |q0,|sec|the   |the  fi|the  fo|the  la|the  q0|the  se|the  th|the fir|the fou|the las|the q0 |the q0,|the sec|the thi|thi|560bad30048d
coming|epi|follow|last   |last  ep|last  th|last epi|last the|last thr|next   |next  ep|next  th|next epi|next the|next thr|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the thr|the upc|this   |this  ep|this  th|this epi|this the|this thr|thr|upc|58916e5d901f
the   |the  we|the wee|59c732cfeae5
the   |the  da|the  mo|the  qu|the  we|the  ye|the day|the mon|the qua|the wee|the yea|5b30988daf51
apr|aug|dec|feb|jan|jul|jun|mar|may|nov|oct|sep|5bfe2651222c
coming|follow|last   |last  sh|last sha|next   |next  sh|next sha|previo|sha|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  sh|this sha|upc|5c8255fc9aba
0.0|00.|5cff0e66d1e7
eac|eve|on |5d04906d6a1d
coming|dee|div|diw|follow|last   |last  de|last  di|last dee|last div|last diw|next   |next  de|next  di|next dee|next div|next diw|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  de|this  di|this dee|this div|this diw|upc|5d78a9ab924f
coming|follow|last   |last  sh|last  si|last she|last sim|next   |next  sh|next  si|next she|next sim|previo|she|sim|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  sh|this  si|this she|this sim|upc|5da663b4bf6e
000|5da68106f946
fri|mon|sat|sun|thu|tue|wed|5dee54b53470
thi|to-|ton|5e17e864b447
coming|next   |next  au|next  fa|next  sp|next  su|next  wi|next aut|next fal|next spr|next sum|next win|this   |this  au|this  fa|this  sp|this  su|this  wi|this aut|this fal|this spr|this sum|this win|5e1c1b9280ce
0  |0 d|0 h|0 m|0 w|0 y|00 |a   |a  da|a  h |a  ho|a  hr|a  mo|a  we|a  ye|a day|a h  |a h a|a hou|a hr |a hrs|a mon|a wee|a yea|an |eig|fiv|fou|nin|one|sev|six|ten|thr|two|5e3b2b4ae384
this   |this  af|this aft|5e74a1ab4131
as |at |by |cur|jus|rig|unt|up |5ea9824b8b4d
q  |q 0|q0|5eea01d64b88
0.0|00.|coming|fri|last   |last  fr|last  mo|last  sa|last  su|last  th|last  tu|last  we|last fri|last mon|last sat|last sun|last thu|last tue|last wed|mon|next   |next  fr|next  mo|next  sa|next  su|next  th|next  tu|next  we|next fri|next mon|next sat|next sun|next thu|next tue|next wed|sat|sun|the   |the  co|the  fr|the  mo|the  sa|the  su|the  th|the  tu|the  we|the com|the fri|the mon|the sat|the sun|the thu|the tue|the wed|this   |this  co|this  fr|this  mo|this  sa|this  su|this  th|this  tu|this  we|this com|this fri|this mon|this sat|this sun|this thu|this tue|this wed|thu|tue|upc|wed|61310db3d563
0  |0 a|0 d|0 f|0 j|0 m|0 n|0 o|0 r|0 s|0 t|00 |00n|00r|00s|00t|0nd|0rd|0st|0th|coming|eig|ele|fif|fir|fou|fri|last   |last  fr|last  mo|last  sa|last  su|last  th|last  tu|last  we|last fri|last mon|last sat|last sun|last thu|last tue|last wed|mon|next   |next  fr|next  mo|next  sa|next  su|next  th|next  tu|next  we|next fri|next mon|next sat|next sun|next thu|next tue|next wed|nin|sat|sec|sev|six|sun|ten|the   |the  0 |the  00|the  0n|the  0r|the  0s|the  0t|the  co|the  ei|the  el|the  fi|the  fo|the  fr|the  mo|the  ni|the  sa|the  se|the  si|the  su|the  te|the  th|the  tu|the  tw|the  we|the 0  |the 0 a|the 0 d|the 0 f|the 0 j|the 0 m|the 0 n|the 0 o|the 0 r|the 0 s|the 0 t|the 00 |the 00n|the 00r|the 00s|the 00t|the 0nd|the 0rd|the 0st|the 0th|the com|the eig|the ele|the fif|the fir|the fou|the fri|the mon|the nin|the sat|the sec|the sev|the six|the sun|the ten|the thi|the thu|the tue|the twe|the wed|thi|thu|tue|twe|upc|wed|6336cfae55c4
chr|coming|follow|last   |last  ch|last  x-|last  xm|last chr|last x-m|last xma|next   |next  ch|next  x-|next  xm|next chr|next x-m|next xma|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ch|this  x-|this  xm|this chr|this x-m|this xma|upc|x-m|xma|6344214bb44a
next   |next  ye|next yea|this   |this  ye|this yea|634e90688f08
arb|coming|follow|last   |last  ar|last arb|next   |next  ar|next arb|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ar|this arb|upc|636366adaafe
coming|follow|last   |last  yo|last yom|next   |next  yo|next yom|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  yo|this yom|upc|yom|638da413a892
fin|fir|last   |last  0 |last  0(|last  0,|last  00|last  a |last  an|last  co|last  do|last  ei|last  el|last  fe|last  fi|last  fo|last  ha|last  hu|last  ni|last  on|last  se|last  si|last  te|last  th|last  tw|last 0  |last 0 (|last 0 b|last 0 c|last 0 d|last 0 f|last 0 h|last 0 m|last 0 q|last 0 s|last 0 t|last 0 w|last 0 y|last 0(e|last 0(f|last 0(n|last 0(o|last 0(s|last 0(t|last 0,0|last 00 |last 00(|last 00,|last 000|last a  |last a b|last a c|last a d|last a f|last a h|last a m|last a p|last a q|last a s|last a t|last a w|last a y|last an |last ano|last cou|last doz|last eig|last ele|last few|last fif|last fiv|last for|last fou|last hal|last hun|last nin|last one|last sev|last six|last ten|last thi|last thr|last twe|last two|the   |the  fi|the  la|the fin|the fir|the las|642105ad317b
cal|the   |the  ca|the  ye|the cal|the yea|yea|64b19da6231d
bus|for|mon|qtr|qua|wee|wk|wor|yea|66603f265189
the   |the  fr|the  mo|the  sa|the  su|the  th|the  tu|the  we|the fri|the mon|the sat|the sun|the thu|the tue|the wed|66bd292d5e47
clo|fin|last   |last  en|last  pa|last end|last par|lat|the   |the  ba|the  cl|the  fi|the  la|the bac|the clo|the fin|the las|the lat|67353b2f9c58
coming|follow|last   |last  ta|last  us|last tax|last us |next   |next  ta|next  us|next tax|next us |previo|tax|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ta|this  us|this tax|this us |upc|us |675a2dbb534c
mid|677441b64b8d
coming|follow|last   |last  sa|last  st|last sai|last st |last st.|next   |next  sa|next  st|next sai|next st |next st.|previo|sai|st |st.|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  sa|this  st|this sai|this st |this st.|upc|679eb01bf604
a.m|am|p.m|pm|68b9d33aab65
0  |0 h|00 |00h|0h |0h0|0hr|68d2471c4d2b
00.|6a94961d471e
in   |in  0 |in  0(|in  0,|in  00|in  a |in  an|in  co|in  do|in  ei|in  el|in  fe|in  fi|in  fo|in  ha|in  hu|in  ni|in  on|in  se|in  si|in  te|in  th|in  tw|in 0  |in 0 (|in 0 b|in 0 c|in 0 d|in 0 f|in 0 h|in 0 m|in 0 q|in 0 s|in 0 t|in 0 w|in 0 y|in 0(e|in 0(f|in 0(n|in 0(o|in 0(s|in 0(t|in 0,0|in 00 |in 00(|in 00,|in 000|in a  |in a b|in a c|in a d|in a f|in a h|in a m|in a p|in a q|in a s|in a t|in a w|in a y|in an |in ano|in cou|in doz|in eig|in ele|in few|in fif|in fiv|in for|in fou|in hal|in hun|in nin|in one|in sev|in six|in ten|in thi|in thr|in twe|in two|wit|6ae9f30b4ba8
the   |the  we|the wee|wee|6b7d4f8dfdfe
coming|follow|last   |last  ro|last ros|next   |next  ro|next ros|previo|ros|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ro|this ros|upc|6d1f23018fea
0 a|0 i|0 p|00 |00a|00i|00p|0a|0is|0p|6d83c5b7d6e4
@ |abo|app|aro|as |beg|cir|come |due|dur|eff|fro|in   |in  th|in the|nea|ove|som|sta|thr|tow|6da8698ea249
mon|this   |this  mo|this mon|6edbb0866e02
fir|the   |the  fi|the  ve|the fir|the ver|ver|6edd298b7289
w/c|6fa1ebe2726f
can|coming|follow|last   |last  ca|last can|next   |next  ca|next can|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ca|this can|upc|6fe50e1fb905
apr|aug|coming|dec|feb|fri|jan|jul|jun|last   |last  fr|last  mo|last  sa|last  su|last  th|last  tu|last  we|last fri|last mon|last sat|last sun|last thu|last tue|last wed|mar|may|mon|next   |next  fr|next  mo|next  sa|next  su|next  th|next  tu|next  we|next fri|next mon|next sat|next sun|next thu|next tue|next wed|nov|oct|sat|sep|sun|the   |the  co|the  fr|the  mo|the  sa|the  su|the  th|the  tu|the  we|the com|the fri|the mon|the sat|the sun|the thu|the tue|the wed|this   |this  co|this  fr|this  mo|this  sa|this  su|this  th|this  tu|this  we|this com|this fri|this mon|this sat|this sun|this thu|this tue|this wed|thu|tue|upc|wed|6ff1ddfe6710
new|70c94f490c84
ear|70e12cb6abaa
coming|follow|last   |last  su|last suk|next   |next  su|next suk|previo|suk|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  su|this suk|upc|72238c62f4aa
0  |0 (|0 b|0 c|0 d|0 f|0 h|0 m|0 q|0 s|0 t|0 w|0 y|0(e|0(f|0(n|0(o|0(s|0(t|0,0|00 |00(|00,|000|a   |a  ba|a  bu|a  ca|a  da|a  fo|a  ho|a  hr|a  mi|a  mo|a  mt|a  qt|a  qu|a  se|a  tr|a  we|a  wk|a  wo|a  ye|a  yr|a ban|a bus|a cal|a cou|a day|a doz|a few|a for|a fu|a hou|a hr |a hrs|a hun|a min|a mon|a mth|a pai|a qtr|a qua|a sec|a tra|a wee|a wk |a wks|a wor|a yea|a yr |a yrs|an |ano|cou|doz|eig|ele|few|fif|fiv|for|fou|hal|hun|nin|one|sev|six|ten|thi|thr|twe|two|72294c5ebd45
0.0|00.|00:|00h|0:0|0h0|7266f703442f
rem|res|the   |the  re|the rem|the res|72db3735db8e
coming|follow|last   |last  or|last ort|next   |next  or|next ort|ort|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  or|this ort|upc|737372d22d64
bus|fir|next   |next  bu|next  wo|next bus|next wor|the   |the  bu|the  fi|the  ne|the  ve|the  wo|the bus|the fir|the nex|the ver|the wor|ver|wor|74041c7f43f4
0  |0 o|00 |the   |the  0 |the  00|the 0  |the 0 o|the 00 |740f1e805c64
fri|mon|sat|sun|the   |the  fr|the  mo|the  sa|the  su|the  th|the  tu|the  we|the fri|the mon|the sat|the sun|the thu|the tue|the wed|thu|tue|wed|7480b438fc3f
coming|follow|last   |last  ne|last  ny|last new|last nye|new|next   |next  ne|next  ny|next new|next nye|nye|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ne|this  ny|this new|this nye|upc|749425b5c9d4
apr|aug|coming|dec|feb|fri|jan|jul|jun|last   |last  fr|last  mo|last  sa|last  su|last  th|last  tu|last  we|last fri|last mon|last sat|last sun|last thu|last tue|last wed|mar|may|mon|next   |next  fr|next  mo|next  sa|next  su|next  th|next  tu|next  we|next fri|next mon|next sat|next sun|next thu|next tue|next wed|nov|oct|sat|sep|sun|the   |the  co|the  fr|the  mo|the  sa|the  su|the  th|the  tu|the  we|the com|the fri|the mon|the sat|the sun|the thu|the tue|the wed|this   |this  co|this  fr|this  mo|this  sa|this  su|this  th|this  tu|this  we|this com|this fri|this mon|this sat|this sun|this thu|this tue|this wed|thu|tue|upc|wed|750bdaadb7d2
00/|750bef9a2367
bud|coming|follow|last   |last  bu|last bud|next   |next  bu|next bud|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  bu|this bud|upc|75c882047b94
coming|follow|for|next   |next  de|next dec|the com|the fol|the for|the nex|the upc|upc|75fd07b0d57f
0 n|0 r|0 s|0 t|00 |00n|00r|00s|00t|0nd|0rd|0st|0th|clo|eig|ele|fif|fin|fir|fou|last   |last  we|last wee|nex|nin|pen|sec|sev|six|ten|the   |the  0 |the  00|the  0n|the  0r|the  0s|the  0t|the  cl|the  ei|the  el|the  fi|the  fo|the  la|the  ne|the  ni|the  pe|the  se|the  si|the  te|the  th|the  tw|the  ve|the 0 n|the 0 r|the 0 s|the 0 t|the 00 |the 00n|the 00r|the 00s|the 00t|the 0nd|the 0rd|the 0st|the 0th|the clo|the eig|the ele|the fif|the fin|the fir|the fou|the las|the nex|the nin|the pen|the sec|the sev|the six|the ten|the thi|the twe|the ver|thi|twe|ver|764af8ab7d09
000|76562691d17b
mon|the   |the  mo|the mon|76571c51bef3
fir|780de855c030
fri|mon|sat|sun|the   |the  fr|the  mo|the  sa|the  su|the  th|the  tu|the  we|the fri|the mon|the sat|the sun|the thu|the tue|the wed|thu|tue|wed|78ab49f24c44
the   |the  ei|the  fi|the  fo|the  ni|the  se|the  si|the  te|the  th|the eig|the fif|the fir|the fou|the nin|the sec|the sev|the six|the ten|the thi|78af04609783
the   |the  bu|the  fo|the  mo|the  qt|the  qu|the  we|the  wk|the  wo|the  ye|the bus|the for|the mon|the qtr|the qua|the wee|the wk |the wor|the yea|78c7132c6bd2
000|79ad0e3159f7
000|coming|fri|last   |last  fr|last  mo|last  sa|last  su|last  th|last  tu|last  we|last fri|last mon|last sat|last sun|last thu|last tue|last wed|mon|next   |next  fr|next  mo|next  sa|next  su|next  th|next  tu|next  we|next fri|next mon|next sat|next sun|next thu|next tue|next wed|sat|sun|the   |the  co|the  fr|the  mo|the  sa|the  su|the  th|the  tu|the  we|the com|the fri|the mon|the sat|the sun|the thu|the tue|the wed|this   |this  co|this  fr|this  mo|this  sa|this  su|this  th|this  tu|this  we|this com|this fri|this mon|this sat|this sun|this thu|this tue|this wed|thu|tue|upc|wed|7a4b2ce266a9
coming|follow|kwa|last   |last  kw|last kwa|next   |next  kw|next kwa|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  kw|this kwa|upc|7a5fcb785c4e
0  |0 (|0 b|0 c|0 d|0 f|0 h|0 m|0 q|0 s|0 t|0 w|0 y|0(e|0(f|0(n|0(o|0(s|0(t|0,0|00 |00(|00,|000|a   |a  ba|a  bu|a  ca|a  da|a  fo|a  ho|a  hr|a  mi|a  mo|a  mt|a  qt|a  qu|a  se|a  tr|a  we|a  wk|a  wo|a  ye|a  yr|a ban|a bus|a cal|a cou|a day|a doz|a few|a for|a fu|a hou|a hr |a hrs|a hun|a min|a mon|a mth|a pai|a qtr|a qua|a sec|a tra|a wee|a wk |a wks|a wor|a yea|a yr |a yrs|an |ano|cou|doz|eig|ele|few|fif|fiv|for|fou|hal|hun|nin|one|sev|six|ten|thi|thr|twe|two|7a9def40f230
apr|aug|dec|feb|jan|jul|jun|mar|may|nov|oct|sep|7aef195d57a9
end|the   |the  en|the end|7b7ce0dbd580
coming|follow|last   |last  la|last  sp|last  th|last lat|last spr|last the|lat|next   |next  la|next  sp|next  th|next lat|next spr|next the|previo|spr|the   |the  co|the  fo|the  la|the  ne|the  pr|the  sp|the  th|the  up|the com|the fol|the las|the lat|the nex|the pre|the spr|the thi|the upc|this   |this  la|this  sp|this  th|this lat|this spr|this the|upc|7daf24ff5173
apr|aug|dec|feb|jan|jul|jun|mar|may|nov|oct|sep|7f438a45a36f
coming|eas|follow|last   |last  ea|last eas|next   |next  ea|next eas|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ea|this eas|upc|7f525799c4ca
coming|follow|last   |last  ma|last mah|mah|next   |next  ma|next mah|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ma|this mah|upc|7f88af43f820
the   |the  0|the 0|7f8cc5a012c9
the   |the  0 |the  00|the  0n|the  0r|the  0s|the  0t|the  ei|the  el|the  fi|the  fo|the  ni|the  se|the  si|the  te|the  th|the  tw|the 0 n|the 0 r|the 0 s|the 0 t|the 00 |the 00n|the 00r|the 00s|the 00t|the 0nd|the 0rd|the 0st|the 0th|the eig|the ele|the fif|the fir|the fou|the nin|the sec|the sev|the six|the ten|the thi|the twe|8020449d886b
the   |the  we|the  wk|the wee|the wk |wee|wk |806c53ddfe73
coming|follow|for|next   |next  mo|next  qu|next  ye|next mon|next qua|next yea|the com|the fol|the for|the nex|the upc|upc|80e3a69b519a
apr|aug|dec|feb|jan|jul|jun|mar|may|nov|oct|sep|82afdb24b221
in   |in  0 |in  0(|in  0,|in  00|in  a |in  ab|in  an|in  ar|in  co|in  do|in  ei|in  el|in  fe|in  fi|in  fo|in  ha|in  hu|in  ni|in  on|in  se|in  si|in  te|in  th|in  tw|in 0  |in 0 (|in 0 b|in 0 c|in 0 d|in 0 f|in 0 h|in 0 m|in 0 q|in 0 s|in 0 t|in 0 w|in 0 y|in 0(e|in 0(f|in 0(n|in 0(o|in 0(s|in 0(t|in 0,0|in 00 |in 00(|in 00,|in 000|in a  |in a b|in a c|in a d|in a f|in a h|in a m|in a p|in a q|in a s|in a t|in a w|in a y|in abo|in an |in ano|in aro|in cou|in doz|in eig|in ele|in few|in fif|in fiv|in for|in fou|in hal|in hun|in nin|in one|in sev|in six|in ten|in thi|in thr|in twe|in two|83078c4d266d
coming|follow|last   |last  pa|last  pe|last pas|last pes|next   |next  pa|next  pe|next pas|next pes|pas|pes|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  pa|this  pe|this pas|this pes|upc|8334264a2b6f
bus|clo|cob|cop|end|eob|the   |the  bu|the  cl|the  co|the  en|the  eo|the  th|the bus|the clo|the cob|the cop|the end|the eob|the the|835e6ee5ad6f
coming|follow|last   |last  sm|last sma|next   |next  sm|next sma|previo|sma|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  sm|this sma|upc|845d9b618451
coming|eid|end|follow|last   |last  ei|last  en|last  th|last eid|last end|last the|next   |next  ei|next  en|next  th|next eid|next end|next the|previo|the   |the  co|the  en|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the end|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ei|this  en|this  th|this eid|this end|this the|upc|84cb5aebc5d4
fri|mon|sat|sun|thu|tue|wed|854890c31cb1
eig|ele|fiv|fou|nin|one|sev|six|ten|thr|twe|two|857e72fcd330
in   |in  0 |in  00|in  0h|in 0  |in 0 h|in 00 |in 000|in 00h|in 0h|874ba7e8050a
eig|ele|fif|fir|fiv|for|fou|nin|one|sec|sev|six|ten|the   |the  ei|the  el|the  fi|the  fo|the  ni|the  on|the  se|the  si|the  te|the  th|the  tw|the eig|the ele|the fif|the fir|the fiv|the for|the fou|the nin|the one|the sec|the sev|the six|the ten|the thi|the thr|the twe|the two|thi|thr|twe|two|877a827ea499
coming|das|dus|follow|last   |last  da|last  du|last  vi|last das|last dus|last vij|next   |next  da|next  du|next  vi|next das|next dus|next vij|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  da|this  du|this  vi|this das|this dus|this vij|upc|vij|879eb4e24282
coming|follow|last   |last  ne|last new|new|next   |next  ne|next new|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ne|this new|upc|881193b8c459
in   |in  le|in  no|in  un|in les|in no |in und|ins|no |wit|88c278085a72
bha|coming|follow|last   |last  bh|last bha|next   |next  bh|next bha|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  bh|this bha|upc|88f3c535e5db
coming|fri|last   |last  fr|last  mo|last  sa|last  su|last  th|last  tu|last  we|last fri|last mon|last sat|last sun|last thu|last tue|last wed|mon|next   |next  fr|next  mo|next  sa|next  su|next  th|next  tu|next  we|next fri|next mon|next sat|next sun|next thu|next tue|next wed|sat|sun|the   |the  co|the  fr|the  mo|the  sa|the  su|the  th|the  tu|the  we|the com|the fri|the mon|the sat|the sun|the thu|the tue|the wed|this   |this  co|this  fr|this  mo|this  sa|this  su|this  th|this  tu|this  we|this com|this fri|this mon|this sat|this sun|this thu|this tue|this wed|thu|tue|upc|wed|894512cc4417
coming|follow|last   |last  on|last ona|next   |next  on|next ona|ona|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  on|this ona|upc|89635a4356fe
coming|follow|last   |last  pa|last pat|next   |next  pa|next pat|pat|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  pa|this pat|upc|89f793aa37e5
0  |0 o|00 |00o|0o'|0oc|eig|ele|fiv|fou|nin|one|sev|six|ten|thr|twe|two|8aa904f2bf37
coming|follow|last   |last  mi|last  th|last mid|last the|mid|next   |next  mi|next  th|next mid|next the|previo|the   |the  co|the  fo|the  la|the  mi|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the mid|the nex|the pre|the thi|the upc|this   |this  mi|this  th|this mid|this the|upc|8b1254d6f0c8
0 n|0 r|0 s|0 t|00 |00n|00r|00s|00t|0nd|0rd|0st|0th|eig|ele|fif|fir|fou|fri|mon|nin|sat|sec|sev|six|sun|ten|the   |the  0 |the  00|the  0n|the  0r|the  0s|the  0t|the  ei|the  el|the  fi|the  fo|the  ni|the  se|the  si|the  te|the  th|the  tw|the 0 n|the 0 r|the 0 s|the 0 t|the 00 |the 00n|the 00r|the 00s|the 00t|the 0nd|the 0rd|the 0st|the 0th|the eig|the ele|the fif|the fir|the fou|the nin|the sec|the sev|the six|the ten|the thi|the twe|thi|thu|tue|twe|wed|8b39c64fbf99
coming|follow|last   |last  tr|last tri|next   |next  tr|next tri|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  tr|this tri|tri|upc|8beaecf953c1
ban|the   |the  ba|the ban|8bfba11a0095
0  |0 d|0 h|0 m|0 w|0 y|00 |00d|00h|00m|00w|00y|0da|0h |0h,|0ho|0hr|0mo|0we|0ye|a   |a  da|a  h |a  h,|a  ho|a  hr|a  mo|a  we|a  ye|a day|a h  |a h 0|a h a|a h c|a h d|a h e|a h f|a h h|a h n|a h o|a h s|a h t|a h, |a hou|a hr |a hr,|a hrs|a mon|a wee|a yea|ada|ah |ah,|aho|ahr|amo|an |and|anh|anm|anw|any|awe|aye|eig|fiv|fou|nin|one|sev|six|ten|thr|two|8c066951af68
coming|follow|lab|last   |last  la|last lab|next   |next  la|next lab|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  la|this lab|upc|8c1695f6fb93
bus|last   |last  bu|last  wo|last bus|last wor|the   |the  bu|the  la|the  wo|the bus|the las|the wor|wor|8cd7a13ca89f
0  |0 (|0 b|0 c|0 d|0 f|0 h|0 m|0 q|0 s|0 t|0 w|0 y|0(e|0(f|0(n|0(o|0(s|0(t|0,0|00 |00(|00,|000|a   |a  ba|a  bu|a  ca|a  da|a  fo|a  ho|a  hr|a  mi|a  mo|a  mt|a  qt|a  qu|a  se|a  tr|a  we|a  wk|a  wo|a  ye|a  yr|a ban|a bus|a cal|a cou|a day|a doz|a few|a for|a fu|a hou|a hr |a hr'|a hrs|a hun|a min|a mon|a mth|a pai|a qtr|a qua|a sec|a tra|a wee|a wk |a wk'|a wks|a wor|a yea|a yr |a yr'|a yrs|an |ano|cou|doz|eig|ele|few|fif|fiv|for|fou|hal|hun|in   |in  0 |in  0(|in  0,|in  00|in  a |in  an|in  co|in  do|in  ei|in  el|in  fe|in  fi|in  fo|in  ha|in  hu|in  ni|in  on|in  se|in  si|in  te|in  th|in  tw|in 0  |in 0 (|in 0 b|in 0 c|in 0 d|in 0 f|in 0 h|in 0 m|in 0 q|in 0 s|in 0 t|in 0 w|in 0 y|in 0(e|in 0(f|in 0(n|in 0(o|in 0(s|in 0(t|in 0,0|in 00 |in 00(|in 00,|in 000|in a  |in a b|in a c|in a d|in a f|in a h|in a m|in a p|in a q|in a s|in a t|in a w|in a y|in an |in ano|in cou|in doz|in eig|in ele|in few|in fif|in fiv|in for|in fou|in hal|in hun|in nin|in one|in sev|in six|in ten|in thi|in thr|in twe|in two|nin|one|sev|six|ten|thi|thr|twe|two|8db8e13b51fc
coming|follow|last   |last  mo|last  uk|last mot|last uk |mot|next   |next  mo|next  uk|next mot|next uk |previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  mo|this  uk|this mot|this uk |uk |upc|8dd4f81147da
apr|aug|dec|feb|jan|jul|jun|mar|may|nov|oct|sep|8f064e686412
0  |0 (|0 b|0 c|0 d|0 f|0 h|0 m|0 q|0 s|0 t|0 w|0 y|0(e|0(f|0(n|0(o|0(s|0(t|0,0|00 |00(|00,|000|a   |a  ba|a  bu|a  ca|a  da|a  fo|a  ho|a  hr|a  mi|a  mo|a  mt|a  qt|a  qu|a  se|a  tr|a  we|a  wk|a  wo|a  ye|a  yr|a ban|a bus|a cal|a cou|a day|a doz|a few|a for|a fu|a hou|a hr |a hrs|a hun|a min|a mon|a mth|a pai|a qtr|a qua|a sec|a tra|a wee|a wk |a wks|a wor|a yea|a yr |a yrs|an |ano|cou|doz|eig|ele|few|fif|fiv|for|fou|hal|hun|nin|one|sev|six|ten|thi|thr|twe|two|8f2543a7ec4b
0  |0 -|0 a|0 p|0 t|0 u|0- |0-0|0.0|00 |00-|00.|00:|00a|00h|00p|0:0|0a |0a-|0a.|0am|0h0|0p |0p-|0p.|0pm|bet|fro|8fb4dcc2fee9
eve|sin|8fb554819344
coming|the   |the  co|the  up|the com|the upc|upc|8fd509edfca0
now|90028180c396
apr|aug|coming|dec|feb|fri|jan|jul|jun|last   |last  fr|last  mo|last  sa|last  su|last  th|last  tu|last  we|last fri|last mon|last sat|last sun|last thu|last tue|last wed|mar|may|mon|next   |next  fr|next  mo|next  sa|next  su|next  th|next  tu|next  we|next fri|next mon|next sat|next sun|next thu|next tue|next wed|nov|oct|sat|sep|sun|the   |the  co|the  fr|the  mo|the  sa|the  su|the  th|the  tu|the  we|the com|the fri|the mon|the sat|the sun|the thu|the tue|the wed|this   |this  co|this  fr|this  mo|this  sa|this  su|this  th|this  tu|this  we|this com|this fri|this mon|this sat|this sun|this thu|this tue|this wed|thu|tue|upc|wed|908292421264
0  |0 d|0 h|0 m|0 w|0 y|00 |a   |a  da|a  h |a  ho|a  hr|a  mo|a  we|a  ye|a day|a h  |a h a|a hou|a hr |a hrs|a mon|a wee|a yea|an |eig|fiv|fou|nin|one|sev|six|ten|thr|two|92b77935a35a
this   |this  mo|this mor|94cdbd5dbd94
the   |the  we|the  wk|the wee|the wk |w/e|wee|wk |954625b870dd
coming|follow|jan|kri|last   |last  ja|last  kr|last jan|last kri|next   |next  ja|next  kr|next jan|next kri|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ja|this  kr|this jan|this kri|upc|961baf642378
in   |in  a |in  ab|in  an|in  ap|in  ar|in  ci|in  ex|in  ha|in  ju|in  li|in  ma|in  on|in  pe|in  pr|in  qu|in  ro|in a  |in a h|in a q|in abo|in ano|in app|in aro|in cir|in exa|in hal|in jus|in lik|in may|in onl|in per|in pre|in pro|in qua|in rou|962565afc207
cy |cy'|cy0|the   |the  cy|the cy |the cy'|the cy0|966bea17a99e
fri|mon|sat|sun|thu|tue|wed|967a5850e308
the   |the  0 |the  00|the  0n|the  0r|the  0s|the  0t|the  ei|the  el|the  fi|the  fo|the  ni|the  se|the  si|the  te|the  th|the  tw|the 0 n|the 0 r|the 0 s|the 0 t|the 00 |the 00n|the 00r|the 00s|the 00t|the 0nd|the 0rd|the 0st|the 0th|the eig|the ele|the fif|the fir|the fou|the nin|the sec|the sev|the six|the ten|the thi|the twe|96c132adeb52
0  |0 (|0 c|0 n|0 u|0(e|0(f|0(n|0(o|0(s|0(t|0,0|00 |00(|00,|000|a   |a  co|a  ne|a  up|a com|a cou|a doz|a few|a fu|a hun|a nex|a pai|a upc|an |ano|cou|doz|eig|ele|few|fif|fiv|for|fou|hal|hun|nin|one|sev|six|ten|thi|thr|twe|two|978e6227839a
ash|coming|follow|last   |last  as|last ash|next   |next  as|next ash|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  as|this ash|upc|97dbfb5b65c3
0 n|0 r|0 s|0 t|00 |00n|00r|00s|00t|0nd|0rd|0st|0th|clo|eig|ele|fif|fin|fir|fou|last   |last  ba|last  bu|last  ca|last  da|last  fo|last  ho|last  hr|last  mi|last  mo|last  mt|last  qt|last  qu|last  se|last  tr|last  we|last  wk|last  wo|last  ye|last  yr|last ban|last bus|last cal|last day|last for|last hou|last hr |last hrs|last min|last mon|last mth|last qtr|last qua|last sec|last tra|last wee|last wk |last wks|last wor|last yea|last yr |last yrs|nex|nin|pen|sec|sev|six|ten|the   |the  0 |the  00|the  0n|the  0r|the  0s|the  0t|the  cl|the  ei|the  el|the  fi|the  fo|the  la|the  ne|the  ni|the  pe|the  se|the  si|the  te|the  th|the  tw|the  ve|the 0 n|the 0 r|the 0 s|the 0 t|the 00 |the 00n|the 00r|the 00s|the 00t|the 0nd|the 0rd|the 0st|the 0th|the clo|the eig|the ele|the fif|the fin|the fir|the fou|the las|the nex|the nin|the pen|the sec|the sev|the six|the ten|the thi|the twe|the ver|thi|twe|ver|9821b2200484
'ti|at |by |due|lat|til|unt|984c1880cfad
coming|follow|lag|last   |last  la|last lag|next   |next  la|next lag|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  la|this lag|upc|98725d9fae8a
0/0|a   |a  ha|a  qu|a hal|a qua|hal|qua|thr|99092f584a2d
mon|qua|the   |the  mo|the  qu|the  ye|the mon|the qua|the yea|yea|991b9ce6b8b9
apr|aug|dec|feb|jan|jul|jun|mar|may|nov|oct|sep|99299c1e9025
fri|mon|sat|sun|thu|tue|wed|9a6c1122f1b4
coming|next   |next  ap|next  au|next  de|next  fe|next  ja|next  ju|next  ma|next  no|next  oc|next  se|next apr|next aug|next dec|next feb|next jan|next jul|next jun|next mar|next may|next nov|next oct|next sep|the   |the  co|the  ne|the  th|the  up|the com|the nex|the thi|the upc|this   |this  ap|this  au|this  co|this  de|this  fe|this  ja|this  ju|this  ma|this  ne|this  no|this  oc|this  se|this  th|this  up|this apr|this aug|this com|this dec|this feb|this jan|this jul|this jun|this mar|this may|this nex|this nov|this oct|this sep|this thi|this upc|upc|9bd50e7fcffc
day|the   |the  da|the day|9d149f5ebf13
in   |in  le|in  no|in  un|in les|in no |in und|ins|no |wit|9d7f725db8b0
aft|any|lat|som|9d9d125018f3
wit|9db1147401e1
bom|the   |the  bo|the bom|9de5a01bd9b9
fri|mon|sat|sun|the   |the  fr|the  mo|the  sa|the  su|the  th|the  tu|the  we|the fri|the mon|the sat|the sun|the thu|the tue|the wed|thu|tue|wed|9df6194997e7
00n|00r|00s|00t|0nd|0rd|0st|0th|9e0a7643e29c
coming|follow|last   |last  ma|last  pr|last  th|last maw|last pro|last the|maw|next   |next  ma|next  pr|next  th|next maw|next pro|next the|previo|pro|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the pro|the thi|the upc|this   |this  ma|this  pr|this  th|this maw|this pro|this the|upc|9e15b001679e
coming|eas|follow|hol|last   |last  ea|last  ho|last eas|last hol|next   |next  ea|next  ho|next eas|next hol|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ea|this  ho|this eas|this hol|upc|9e3def415744
0  |0 a|0.0|00 |00.|00½|0½ |a   |a  a|a an|a.0|an |an.|an½|a½ |eig|fiv|fou|nin|one|sev|six|ten|thr|two|9e83f47eda54
last   |last  ap|last  au|last  de|last  fe|last  ja|last  ju|last  ma|last  no|last  oc|last  se|last apr|last aug|last dec|last feb|last jan|last jul|last jun|last mar|last may|last nov|last oct|last sep|pas|previo|9eff7251daba
0  |0 w|thr|two|9fcc22ce8f38
eve|the   |the  ev|the eve|a0340f3d74b3
0/0|00/|a25527ac1343
les|a266b71e56bd
cur|the cur|this   |this  de|this co|this dec|this up|a2aa7e6c33e0
the   |the  0 |the  00|the  0n|the  0r|the  0s|the  0t|the  ei|the  el|the  fi|the  fo|the  ni|the  se|the  si|the  te|the  th|the  tw|the 0 n|the 0 r|the 0 s|the 0 t|the 00 |the 00n|the 00r|the 00s|the 00t|the 0nd|the 0rd|the 0st|the 0th|the eig|the ele|the fif|the fir|the fou|the nin|the sec|the sev|the six|the ten|the thi|the twe|a3896d0f9d9c
coming|follow|gro|last   |last  gr|last gro|next   |next  gr|next gro|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  gr|this gro|upc|a53b1a24d64a
coming|follow|for|next   |next  we|next wee|the com|the fol|the for|the nex|the upc|upc|a59d691a66e8
ann|bi-|biw|dai|for|mon|qua|wee|yea|a641fece4420
coming|follow|for|next   |next  we|next wee|the com|the fol|the for|the nex|the upc|upc|a69961ae2c32
coming|fat|follow|last   |last  fa|last fat|next   |next  fa|next fat|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  fa|this fat|upc|a69ab0777e3b
this   |this  ye|this yea|yea|a6f082be22e9
last   |last  bu|last  fo|last  mo|last  qt|last  qu|last  we|last  wk|last  wo|last  ye|last bus|last for|last mon|last qtr|last qua|last wee|last wk|last wor|last yea|pas|previo|pri|the las|the pas|the pre|the pri|a71004ebbfc7
the   |the  we|the  wk|the wee|the wk |wee|wk |a7be0b38e0dc
apr|aug|dec|feb|jan|jul|jun|mar|may|nov|oct|sep|a7f96b3f41a8
fri|mon|sat|sun|thu|tue|wed|a82ed9367098
0  |0 a|0 d|0 f|0 j|0 m|0 n|0 o|0 r|0 s|0 t|0, |0-a|0-d|0-f|0-j|0-m|0-n|0-o|0-s|0-t|0/a|0/d|0/f|0/j|0/m|0/n|0/o|0/s|0/t|00 |00,|00-|00/|00a|00d|00f|00j|00m|00n|00o|00r|00s|00t|0ap|0au|0de|0fe|0ja|0ju|0ma|0nd|0no|0oc|0rd|0se|0st|0th|coming|eig|ele|fif|fir|fou|fri|last   |last  fr|last  mo|last  sa|last  su|last  th|last  tu|last  we|last fri|last mon|last sat|last sun|last thu|last tue|last wed|mon|next   |next  fr|next  mo|next  sa|next  su|next  th|next  tu|next  we|next fri|next mon|next sat|next sun|next thu|next tue|next wed|nin|sat|sec|sev|six|sun|ten|the   |the  0 |the  0,|the  0-|the  0/|the  00|the  0a|the  0d|the  0f|the  0j|the  0m|the  0n|the  0o|the  0r|the  0s|the  0t|the  co|the  ei|the  el|the  fi|the  fo|the  fr|the  mo|the  ni|the  sa|the  se|the  si|the  su|the  te|the  th|the  tu|the  tw|the  we|the 0  |the 0 a|the 0 d|the 0 f|the 0 j|the 0 m|the 0 n|the 0 o|the 0 r|the 0 s|the 0 t|the 0, |the 0-a|the 0-d|the 0-f|the 0-j|the 0-m|the 0-n|the 0-o|the 0-s|the 0-t|the 0/a|the 0/d|the 0/f|the 0/j|the 0/m|the 0/n|the 0/o|the 0/s|the 0/t|the 00 |the 00,|the 00-|the 00/|the 00a|the 00d|the 00f|the 00j|the 00m|the 00n|the 00o|the 00r|the 00s|the 00t|the 0ap|the 0au|the 0de|the 0fe|the 0ja|the 0ju|the 0ma|the 0nd|the 0no|the 0oc|the 0rd|the 0se|the 0st|the 0th|the com|the eig|the ele|the fif|the fir|the fou|the fri|the mon|the nin|the sat|the sec|the sev|the six|the sun|the ten|the thi|the thu|the tue|the twe|the wed|thi|thu|tue|twe|upc|wed|a8878cf4fc66
coming|follow|gra|last   |last  gr|last gra|next   |next  gr|next gra|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  gr|this gra|upc|a8af499c6496
last   |last  mo|last mon|next   |next  mo|next mon|the   |the  fo|the fol|this   |this  mo|this mon|a8c649678527
mid|the   |the  mi|the mid|a9e6a30e0d18
apr|aug|dec|feb|jan|jul|jun|mar|may|nov|oct|sep|aaa18c84a972
day|the   |the  da|the day|ab56b26ece93
coming|eid|fea|follow|id |id-|last   |last  ei|last  fe|last  id|last  sa|last  th|last eid|last fea|last id |last id-|last sac|last the|next   |next  ei|next  fe|next  id|next  sa|next  th|next eid|next fea|next id |next id-|next sac|next the|previo|sac|the   |the  co|the  fe|the  fo|the  la|the  ne|the  pr|the  sa|the  th|the  up|the com|the fea|the fol|the las|the nex|the pre|the sac|the thi|the upc|this   |this  ei|this  fe|this  id|this  sa|this  th|this eid|this fea|this id |this id-|this sac|this the|upc|abd5abaedea1
lat|ac03c0f23a4a
000|ac5a9b997539
a   |a  ha|a  qu|a hal|a qua|hal|qua|ac60c9293435
aut|fal|spr|sum|the   |the  au|the  fa|the  sp|the  su|the  wi|the aut|the fal|the spr|the sum|the win|win|ace30fa6b227
0nd|0rd|0st|0th|fif|fir|fou|sec|the   |the  0n|the  0r|the  0s|the  0t|the  fi|the  fo|the  se|the  th|the 0nd|the 0rd|the 0st|the 0th|the fif|the fir|the fou|the sec|the thi|thi|ad6e8b0f2d87
bos|coming|follow|last   |last  bo|last bos|next   |next  bo|next bos|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  bo|this bos|upc|ada48fa435d3
dur|for   |for  la|for  pa|for  pr|for  th|for las|for pas|for pre|for the|in   |in  la|in  pa|in  pr|in  th|in las|in pas|in pre|in the|last   |last  0 |last  0(|last  0,|last  00|last  a |last  an|last  co|last  do|last  ei|last  el|last  fe|last  fi|last  fo|last  ha|last  hu|last  ni|last  on|last  se|last  si|last  te|last  th|last  tw|last 0  |last 0 (|last 0 b|last 0 c|last 0 d|last 0 f|last 0 h|last 0 m|last 0 q|last 0 s|last 0 t|last 0 w|last 0 y|last 0(e|last 0(f|last 0(n|last 0(o|last 0(s|last 0(t|last 0,0|last 00 |last 00(|last 00,|last 000|last a  |last a b|last a c|last a d|last a f|last a h|last a m|last a p|last a q|last a s|last a t|last a w|last a y|last an |last ano|last cou|last doz|last eig|last ele|last few|last fif|last fiv|last for|last fou|last hal|last hun|last nin|last one|last sev|last six|last ten|last thi|last thr|last twe|last two|ove|pas|previo|the   |the  la|the  pa|the  pr|the las|the pas|the pre|ae289afd45d2
apr|aug|dec|feb|jan|jul|jun|mar|may|nov|oct|sep|ae8cee48c850
all|the   |the  en|the  wh|the ent|the who|thr|afe79fda68b9
can|coming|follow|last   |last  ca|last can|next   |next  ca|next can|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ca|this can|upc|b080d4578814
in   |in  0 |in  0.|in  00|in  0½|in  a |in  a.|in  ab|in  an|in  ap|in  ar|in  a½|in  ci|in  ei|in  ex|in  fi|in  fo|in  ju|in  li|in  ma|in  ni|in  on|in  pe|in  pr|in  ro|in  se|in  si|in  te|in  th|in  tw|in 0  |in 0 a|in 0.0|in 00 |in 00.|in 00½|in 0½ |in a  |in a a|in a.0|in abo|in an |in an.|in ano|in an½|in app|in aro|in a½ |in cir|in eig|in exa|in fiv|in fou|in jus|in lik|in may|in nin|in one|in onl|in per|in pre|in pro|in rou|in sev|in six|in ten|in thr|in two|b0b5090a868d
00 |mid|twe|b0d17552d560
fri|mon|sat|sun|thu|tue|wed|b15491b66ddf
the   |the  bu|the  fo|the  mo|the  qt|the  qu|the  we|the  wk|the  wo|the  ye|the bus|the for|the mon|the qtr|the qua|the wee|the wk|the wor|the yea|b1c72eee9be8
in   |in  0 |in  0(|in  0,|in  0-|in  00|in  0b|in  0c|in  0d|in  0f|in  0h|in  0m|in  0q|in  0s|in  0t|in  0w|in  0y|in  a |in  a-|in  ab|in  ac|in  ad|in  af|in  ah|in  am|in  an|in  ap|in  aq|in  ar|in  as|in  at|in  aw|in  ay|in  ci|in  co|in  do|in  ei|in  el|in  ex|in  fe|in  fi|in  fo|in  ha|in  hu|in  ju|in  li|in  ma|in  ni|in  on|in  pe|in  pr|in  ro|in  se|in  si|in  te|in  th|in  tw|in 0  |in 0 (|in 0 b|in 0 c|in 0 d|in 0 f|in 0 h|in 0 m|in 0 q|in 0 s|in 0 t|in 0 w|in 0 y|in 0(e|in 0(f|in 0(n|in 0(o|in 0(s|in 0(t|in 0,0|in 0-b|in 0-c|in 0-d|in 0-f|in 0-h|in 0-m|in 0-q|in 0-s|in 0-t|in 0-w|in 0-y|in 00 |in 00(|in 00,|in 00-|in 000|in 00b|in 00c|in 00d|in 00f|in 00h|in 00m|in 00q|in 00s|in 00t|in 00w|in 00y|in 0ba|in 0bu|in 0ca|in 0da|in 0fo|in 0ho|in 0hr|in 0mi|in 0mo|in 0mt|in 0qt|in 0qu|in 0se|in 0tr|in 0we|in 0wk|in 0wo|in 0ye|in 0yr|in a  |in a b|in a c|in a d|in a f|in a h|in a m|in a p|in a q|in a s|in a t|in a w|in a y|in a-b|in a-c|in a-d|in a-f|in a-h|in a-m|in a-q|in a-s|in a-t|in a-w|in a-y|in aba|in abo|in abu|in aca|in ada|in afo|in aho|in ahr|in ami|in amo|in amt|in an |in an-|in anb|in anc|in and|in anf|in anh|in anm|in ano|in anq|in ans|in ant|in anw|in any|in app|in aqt|in aqu|in aro|in ase|in atr|in awe|in awk|in awo|in aye|in ayr|in cir|in cou|in doz|in eig|in ele|in exa|in few|in fif|in fiv|in for|in fou|in hal|in hun|in jus|in lik|in may|in nin|in one|in onl|in per|in pre|in pro|in rou|in sev|in six|in ten|in thi|in thr|in twe|in two|b29f105dbaa9
coming|follow|last   |last  ma|last mah|mah|next   |next  ma|next mah|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ma|this mah|upc|b45b8485abb6
0  |0 -|0 a|0 p|0 t|0 u|0- |0-m|0-n|0.0|00 |00-|00.|00:|00a|00h|00p|0:0|0a |0a-|0a.|0am|0h0|0p |0p-|0p.|0pm|bet|fro|b4699ec4bc91
apr|aug|coming|dec|feb|fri|jan|jul|jun|last   |last  fr|last  mo|last  sa|last  su|last  th|last  tu|last  we|last fri|last mon|last sat|last sun|last thu|last tue|last wed|mar|may|mon|next   |next  fr|next  mo|next  sa|next  su|next  th|next  tu|next  we|next fri|next mon|next sat|next sun|next thu|next tue|next wed|nov|oct|sat|sep|sun|the   |the  co|the  fr|the  mo|the  sa|the  su|the  th|the  tu|the  we|the com|the fri|the mon|the sat|the sun|the thu|the tue|the wed|this   |this  co|this  fr|this  mo|this  sa|this  su|this  th|this  tu|this  we|this com|this fri|this mon|this sat|this sun|this thu|this tue|this wed|thu|tue|upc|wed|b496adfbebf1
0.0|00.|b4e319f97f57
eac|eve|on |b54d45cf6eaa
coming|follow|last   |last  th|last tha|next   |next  th|next tha|previo|tha|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  th|this tha|upc|b58a5f895a79
coming|follow|jun|last   |last  ju|last jun|next   |next  ju|next jun|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ju|this jun|upc|b62671b0e7f0
0  |0 h|00 |00h|0h|b7e11031aebf
beg|ear|sta|the   |the  be|the  ea|the  st|the  ve|the beg|the ear|the sta|the ver|ver|b8072fc252bb
the   |the  0|the 0|b80af162531e
apr|aug|bet|dec|feb|fro|jan|jul|jun|mar|may|nov|oct|sep|b80d6d81f4e6
mid|sec|the   |the  mi|the  se|the mid|the sec|b821a3b4e7ac
a   |a  ha|a  qu|a hal|a qua|hal|qua|b828e06ed7ee
any|at |beg|due|dur|eff|for |in |on |som|sta|b8610bff6d9b
in   |in  le|in  no|in  un|in les|in no |in und|ins|no |wit|b8673258f986
coming|follow|last   |last  mo|last mot|mot|next   |next  mo|next mot|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  mo|this mot|upc|b86cec842cb3
000|ba742a43a610
0  |0 (|0 -|0 b|0 c|0 d|0 f|0 h|0 m|0 o|0 q|0 s|0 t|0 w|0 y|0(e|0(f|0(n|0(o|0(s|0(t|0,0|0- |0-0|0-a|0-b|0-c|0-d|0-e|0-f|0-h|0-m|0-n|0-o|0-q|0-s|0-t|0-w|0-y|00 |00(|00,|00-|000|00b|00c|00d|00f|00h|00m|00q|00s|00t|00w|00y|0ba|0bu|0ca|0da|0fo|0ho|0hr|0mi|0mo|0mt|0qt|0qu|0se|0tr|0we|0wk|0wo|0ye|0yr|a   |a  -|a  0 |a  0(|a  0,|a  0-|a  00|a  0b|a  0c|a  0d|a  0f|a  0h|a  0m|a  0q|a  0s|a  0t|a  0w|a  0y|a  a |a  a-|a  ab|a  ac|a  ad|a  af|a  ah|a  am|a  an|a  aq|a  as|a  at|a  aw|a  ay|a  co|a  do|a  ei|a  el|a  fe|a  fi|a  fo|a  ha|a  hu|a  ni|a  o|a  se|a  si|a  t|a - |a -0 |a -0(|a -0,|a -0-|a -00|a -0b|a -0c|a -0d|a -0f|a -0h|a -0m|a -0q|a -0s|a -0t|a -0w|a -0y|a -a |a -a-|a -ab|a -ac|a -ad|a -af|a -ah|a -am|a -an|a -aq|a -as|a -at|a -aw|a -ay|a -co|a -do|a -ei|a -el|a -fe|a -fi|a -fo|a -ha|a -hu|a -ni|a -on|a -se|a -si|a -te|a -th|a -tw|a 0  |a 0 (|a 0 -|a 0 b|a 0 c|a 0 d|a 0 f|a 0 h|a 0 m|a 0 o|a 0 q|a 0 s|a 0 t|a 0 w|a 0 y|a 0(e|a 0(f|a 0(n|a 0(o|a 0(s|a 0(t|a 0,0|a 0- |a 0-0|a 0-a|a 0-b|a 0-c|a 0-d|a 0-e|a 0-f|a 0-h|a 0-m|a 0-n|a 0-o|a 0-q|a 0-s|a 0-t|a 0-w|a 0-y|a 00 |a 00(|a 00,|a 00-|a 000|a 00b|a 00c|a 00d|a 00f|a 00h|a 00m|a 00q|a 00s|a 00t|a 00w|a 00y|a 0ba|a 0bu|a 0ca|a 0da|a 0fo|a 0ho|a 0hr|a 0mi|a 0mo|a 0mt|a 0qt|a 0qu|a 0se|a 0tr|a 0we|a 0wk|a 0wo|a 0ye|a 0yr|a a  |a a -|a a b|a a c|a a d|a a f|a a h|a a m|a a o|a a p|a a q|a a s|a a t|a a w|a a y|a a- |a a-0|a a-a|a a-b|a a-c|a a-d|a a-e|a a-f|a a-h|a a-m|a a-n|a a-o|a a-q|a a-s|a a-t|a a-w|a a-y|a aba|a abu|a aca|a ada|a afo|a aho|a ahr|a ami|a amo|a amt|a an |a an-|a anb|a anc|a and|a anf|a anh|a anm|a ano|a anq|a ans|a ant|a anw|a any|a aqt|a aqu|a ase|a atr|a awe|a awk|a awo|a aye|a ayr|a ban|a bus|a cal|a cou|a day|a doz|a eig|a ele|a few|a fif|a fiv|a for|a fou|a fu|a hal|a hou|a hr|a hun|a min|a mon|a mth|a nin|a one|a or|a pai|a qtr|a qua|a sec|a sev|a six|a ten|a thi|a thr|a to|a tra|a twe|a two|a wee|a wk|a wor|a yea|a yr|a- |a-0|a-a|a-b|a-c|a-d|a-e|a-f|a-h|a-m|a-n|a-o|a-q|a-s|a-t|a-w|a-y|aba|abu|aca|ada|afo|aho|ahr|ami|amo|amt|an |an-|anb|anc|and|anf|anh|anm|ano|anq|ans|ant|anw|any|aqt|aqu|ase|atr|awe|awk|awo|aye|ayr|cou|doz|dur|eig|ele|few|fif|fiv|for|fou|hal|hun|nin|of |one|ove|sev|six|ten|the   |the  0 |the  0(|the  0,|the  0-|the  00|the  0b|the  0c|the  0d|the  0f|the  0h|the  0m|the  0q|the  0s|the  0t|the  0w|the  0y|the  a |the  a-|the  ab|the  ac|the  ad|the  af|the  ah|the  am|the  an|the  aq|the  as|the  at|the  aw|the  ay|the  co|the  do|the  ei|the  el|the  fe|the  fi|the  fo|the  ha|the  hu|the  ni|the  on|the  se|the  si|the  te|the  th|the  tw|the 0  |the 0 (|the 0 -|the 0 b|the 0 c|the 0 d|the 0 f|the 0 h|the 0 m|the 0 o|the 0 q|the 0 s|the 0 t|the 0 w|the 0 y|the 0(e|the 0(f|the 0(n|the 0(o|the 0(s|the 0(t|the 0,0|the 0- |the 0-0|the 0-a|the 0-b|the 0-c|the 0-d|the 0-e|the 0-f|the 0-h|the 0-m|the 0-n|the 0-o|the 0-q|the 0-s|the 0-t|the 0-w|the 0-y|the 00 |the 00(|the 00,|the 00-|the 000|the 00b|the 00c|the 00d|the 00f|the 00h|the 00m|the 00q|the 00s|the 00t|the 00w|the 00y|the 0ba|the 0bu|the 0ca|the 0da|the 0fo|the 0ho|the 0hr|the 0mi|the 0mo|the 0mt|the 0qt|the 0qu|the 0se|the 0tr|the 0we|the 0wk|the 0wo|the 0ye|the 0yr|the a  |the a -|the a b|the a c|the a d|the a f|the a h|the a m|the a o|the a p|the a q|the a s|the a t|the a w|the a y|the a- |the a-0|the a-a|the a-b|the a-c|the a-d|the a-e|the a-f|the a-h|the a-m|the a-n|the a-o|the a-q|the a-s|the a-t|the a-w|the a-y|the aba|the abu|the aca|the ada|the afo|the aho|the ahr|the ami|the amo|the amt|the an |the an-|the anb|the anc|the and|the anf|the anh|the anm|the ano|the anq|the ans|the ant|the anw|the any|the aqt|the aqu|the ase|the atr|the awe|the awk|the awo|the aye|the ayr|the cou|the doz|the eig|the ele|the few|the fif|the fiv|the for|the fou|the hal|the hun|the nin|the one|the sev|the six|the ten|the thi|the thr|the twe|the two|thi|thr|twe|two|ba8bd6bad995
0  |0 d|0 h|0 m|0 w|0 y|00 |a   |a  da|a  h |a  ho|a  hr|a  mo|a  we|a  ye|a day|a h  |a h a|a hou|a hr |a hrs|a mon|a wee|a yea|an |eig|fiv|fou|nin|one|sev|six|ten|thr|two|ba95ee51a226
0.0|00.|bb077ca39f84
the   |the  we|the  wk|the wee|the wk |wee|wk |bb1e80d2e4fd
coming|fri|last   |last  fr|last  mo|last  sa|last  su|last  th|last  tu|last  we|last fri|last mon|last sat|last sun|last thu|last tue|last wed|mon|next   |next  fr|next  mo|next  sa|next  su|next  th|next  tu|next  we|next fri|next mon|next sat|next sun|next thu|next tue|next wed|sat|sun|the   |the  co|the  fr|the  mo|the  sa|the  su|the  th|the  tu|the  we|the com|the fri|the mon|the sat|the sun|the thu|the tue|the wed|this   |this  co|this  fr|this  mo|this  sa|this  su|this  th|this  tu|this  we|this com|this fri|this mon|this sat|this sun|this thu|this tue|this wed|thu|tue|upc|wed|bb5360447392
in   |in  0 |in  00|in  0h|in  ab|in  an|in  ap|in  ar|in  ci|in  ex|in  ju|in  li|in  ma|in  on|in  pe|in  pr|in  ro|in 0  |in 0 h|in 00 |in 00h|in 0h |in 0h0|in 0hr|in abo|in ano|in app|in aro|in cir|in exa|in jus|in lik|in may|in onl|in per|in pre|in pro|in rou|bb553f4a3783
0  |0 d|0 h|0 m|0 w|0 y|00 |a   |a  da|a  h |a  ho|a  hr|a  mo|a  we|a  ye|a day|a h  |a h a|a hou|a hr |a hrs|a mon|a wee|a yea|an |eig|fiv|fou|nin|one|sev|six|ten|thr|two|bb5fd1967629
fri|mon|sat|sun|thu|tue|wed|bd147c9b2b6a
this   |this  co|this  fr|this  mo|this  sa|this  su|this  th|this  tu|this  up|this  we|this com|this fri|this mon|this sat|this sun|this thu|this tue|this upc|this wed|bd1e9f6d4058
0 n|0 r|0 s|0 t|00 |00n|00r|00s|00t|0nd|0rd|0st|0th|clo|eig|ele|fif|fin|fir|fou|last   |last  fr|last  mo|last  sa|last  su|last  th|last  tu|last  we|last fri|last mon|last sat|last sun|last thu|last tue|last wed|nex|nin|pen|sec|sev|six|ten|the   |the  0 |the  00|the  0n|the  0r|the  0s|the  0t|the  cl|the  ei|the  el|the  fi|the  fo|the  la|the  ne|the  ni|the  pe|the  se|the  si|the  te|the  th|the  tw|the  ve|the 0 n|the 0 r|the 0 s|the 0 t|the 00 |the 00n|the 00r|the 00s|the 00t|the 0nd|the 0rd|the 0st|the 0th|the clo|the eig|the ele|the fif|the fin|the fir|the fou|the las|the nex|the nin|the pen|the sec|the sev|the six|the ten|the thi|the twe|the ver|thi|twe|ver|bdb651fbab6b
a   |a  we|a wee|one|be2159bd8650
coming|follow|goo|last   |last  go|last goo|next   |next  go|next goo|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  go|this goo|upc|be560634903a
cha|coming|follow|han|last   |last  ch|last  ha|last cha|last han|next   |next  ch|next  ha|next cha|next han|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ch|this  ha|this cha|this han|upc|be7baebb8975
0 n|0 r|0 s|0 t|0. |00 |00.|00n|00r|00s|00t|0nd|0rd|0st|0th|eig|ele|fif|fir|fou|nin|sec|sev|six|ten|thi|twe|bfaff52691bf
in   |in  le|in  no|in  un|in les|in no |in und|ins|no |wit|bfff97152857
clo|end|fin|the   |the  cl|the  en|the  fi|the  ve|the clo|the end|the fin|the ver|ver|c008281bc928
at |this   |this  lu|this lun|c2c1048cd12c
0/0|a   |a  ha|a  qu|a hal|a qua|hal|qua|thr|c38e2a503d0f
coming|follow|gud|last   |last  gu|last  ug|last gud|last uga|next   |next  gu|next  ug|next gud|next uga|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  gu|this  ug|this gud|this uga|uga|upc|c3a31cde92e2
00.|c4382ed971e3
chu|coming|follow|last   |last  ch|last chu|next   |next  ch|next chu|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ch|this chu|upc|c44002b8035f
0  |0 f|0 m|0 s|0 t|0 w|fou|thr|two|c4ac27231c54
in   |in  0 |in  0(|in  0,|in  00|in  a |in  an|in  co|in  do|in  ei|in  el|in  fe|in  fi|in  fo|in  ha|in  hu|in  ni|in  on|in  se|in  si|in  te|in  th|in  tw|in 0  |in 0 (|in 0 b|in 0 c|in 0 d|in 0 f|in 0 h|in 0 m|in 0 q|in 0 s|in 0 t|in 0 w|in 0 y|in 0(e|in 0(f|in 0(n|in 0(o|in 0(s|in 0(t|in 0,0|in 00 |in 00(|in 00,|in 000|in a  |in a b|in a c|in a d|in a f|in a h|in a m|in a p|in a q|in a s|in a t|in a w|in a y|in an |in ano|in cou|in doz|in eig|in ele|in few|in fif|in fiv|in for|in fou|in hal|in hun|in nin|in one|in sev|in six|in ten|in thi|in thr|in twe|in two|c5ffc3c0f9de
ash|coming|follow|last   |last  as|last ash|next   |next  as|next ash|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  as|this ash|upc|c6216a899ac7
coming|follow|gan|last   |last  ga|last gan|next   |next  ga|next gan|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ga|this gan|upc|c64452094195
day|ove|the   |the  da|the day|c69b99a518b3
coming|fri|last   |last  fr|last  mo|last  sa|last  su|last  th|last  tu|last  we|last fri|last mon|last sat|last sun|last thu|last tue|last wed|mon|next   |next  fr|next  mo|next  sa|next  su|next  th|next  tu|next  we|next fri|next mon|next sat|next sun|next thu|next tue|next wed|sat|sun|the   |the  co|the  fr|the  mo|the  sa|the  su|the  th|the  tu|the  we|the com|the fri|the mon|the sat|the sun|the thu|the tue|the wed|this   |this  co|this  fr|this  mo|this  sa|this  su|this  th|this  tu|this  we|this com|this fri|this mon|this sat|this sun|this thu|this tue|this wed|thu|tue|upc|wed|c70370b5d2fe
ear|c7749934c91d
0 i|0-i|00 |00-|00i|0is|c8940a6ad06e
coming|follow|imm|last   |last  im|last  th|last imm|last the|next   |next  im|next  th|next imm|next the|previo|the   |the  co|the  fo|the  im|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the imm|the las|the nex|the pre|the thi|the upc|this   |this  im|this  th|this imm|this the|upc|c8e27ee78739
0nd|0rd|0st|0th|fif|fir|fou|sec|the   |the  0n|the  0r|the  0s|the  0t|the  fi|the  fo|the  se|the  th|the 0nd|the 0rd|the 0st|the 0th|the fif|the fir|the fou|the sec|the thi|thi|c962cd4e2a2b
coming|follow|last   |last  lo|last loh|loh|next   |next  lo|next loh|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  lo|this loh|upc|c96389004438
col|coming|follow|ind|last   |last  co|last  in|last col|last ind|next   |next  co|next  in|next col|next ind|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  co|this  in|this col|this ind|upc|caf02bb90a52
coming|follow|last   |last  or|last ort|next   |next  or|next ort|ort|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  or|this ort|upc|cb74be50243c
coming|follow|last   |last  ve|last ves|next   |next  ve|next ves|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ve|this ves|upc|ves|cbe501b854f1
the   |the  we|the wee|wee|ccc9eaa314e1
0th|coming|follow|fou|ind|jul|last   |last  0t|last  fo|last  in|last  ju|last  us|last 0th|last fou|last ind|last jul|last us |next   |next  0t|next  fo|next  in|next  ju|next  us|next 0th|next fou|next ind|next jul|next us |previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  0t|this  fo|this  in|this  ju|this  us|this 0th|this fou|this ind|this jul|this us |upc|us |cce04927db53
clo|fin|last   |last  da|last  mo|last  th|last  we|last day|last mon|last thi|last wee|the   |the  cl|the  fi|the  la|the  ve|the clo|the fin|the las|the ver|ver|cd72c24b614a
last   |last  00|last  0n|last  0r|last  0s|last  0t|last 00n|last 00r|last 00s|last 00t|last 0nd|last 0rd|last 0st|last 0th|pas|the   |the  la|the  pa|the las|the pas|cda1a40090a0
0  |0 a|0 d|0 f|0 j|0 m|0 n|0 o|0 r|0 s|0 t|00 |00n|00r|00s|00t|0nd|0rd|0st|0th|apr|aug|dec|eig|ele|feb|fif|fir|fou|jan|jul|jun|mar|may|nin|nov|oct|sec|sep|sev|six|ten|thi|twe|ce7517922610
0/0|00/|ce85fe3ed17c
the   |the  ba|the  co|the  ne|the  pu|the ban|the com|the nex|the pub|cf87757d9230
apr|aug|dec|feb|jan|jul|jun|mar|may|nov|oct|sep|d044eb92351e
apr|aug|dec|feb|jan|jul|jun|mar|may|nov|oct|sep|d063091cd7dc
bet|fro|d06ccb3d644a
aus|coming|follow|last   |last  au|last aus|next   |next  au|next aus|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  au|this aus|upc|d0d08646d527
fri|mon|sat|sun|thu|tue|wed|d1eebe1894d4
fri|mon|sat|sun|thu|tue|wed|d211ab05cd07
asc|coming|follow|last   |last  as|last asc|next   |next  as|next asc|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  as|this asc|upc|d29e58e223d2
the   |the  0|the 0|d3a8c88a84fd
fri|mon|sat|sun|thu|tue|wed|d41e284fc8fc
coming|follow|hol|last   |last  ho|last  ma|last hol|last mau|mau|next   |next  ho|next  ma|next hol|next mau|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ho|this  ma|this hol|this mau|upc|d44b47726325
aft|eve|mor|nig|the   |the  af|the  ev|the  mo|the  ni|the aft|the eve|the mor|the nig|d47f5ed1db6a
coming|follow|last   |last  ap|last  au|last  de|last  fe|last  ja|last  ju|last  ma|last  no|last  oc|last  se|last apr|last aug|last dec|last feb|last jan|last jul|last jun|last mar|last may|last nov|last oct|last sep|next   |next  ap|next  au|next  de|next  fe|next  ja|next  ju|next  ma|next  no|next  oc|next  se|next apr|next aug|next dec|next feb|next jan|next jul|next jun|next mar|next may|next nov|next oct|next sep|pas|previo|this   |this  ap|this  au|this  de|this  fe|this  ja|this  ju|this  ma|this  no|this  oc|this  se|this apr|this aug|this dec|this feb|this jan|this jul|this jun|this mar|this may|this nov|this oct|this sep|upc|d517ad2d1771
coming|follow|gan|last   |last  ga|last gan|next   |next  ga|next gan|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ga|this gan|upc|d5b0100cd04b
0nd|0rd|0st|0th|fir|fou|sec|the   |the  0n|the  0r|the  0s|the  0t|the  fi|the  fo|the  se|the  th|the 0nd|the 0rd|the 0st|the 0th|the fir|the fou|the sec|the thi|thi|d5b3e7906330
the   |the  0 |the  00|the  0n|the  0r|the  0s|the  0t|the  ei|the  el|the  fi|the  fo|the  ni|the  se|the  si|the  te|the  th|the  tw|the 0 n|the 0 r|the 0 s|the 0 t|the 00 |the 00n|the 00r|the 00s|the 00t|the 0nd|the 0rd|the 0st|the 0th|the eig|the ele|the fif|the fir|the fou|the nin|the sec|the sev|the six|the ten|the thi|the twe|d5df6b5ca9b8
chi|coming|follow|last   |last  ch|last  lu|last chi|last lun|lun|next   |next  ch|next  lu|next chi|next lun|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ch|this  lu|this chi|this lun|upc|d6139a3a73cc
coming|fri|last   |last  fr|last  mo|last  sa|last  su|last  th|last  tu|last  we|last fri|last mon|last sat|last sun|last thu|last tue|last wed|mon|next   |next  fr|next  mo|next  sa|next  su|next  th|next  tu|next  we|next fri|next mon|next sat|next sun|next thu|next tue|next wed|sat|sun|the   |the  co|the  fr|the  mo|the  sa|the  su|the  th|the  tu|the  we|the com|the fri|the mon|the sat|the sun|the thu|the tue|the wed|this   |this  co|this  fr|this  mo|this  sa|this  su|this  th|this  tu|this  we|this com|this fri|this mon|this sat|this sun|this thu|this tue|this wed|thu|tue|upc|wed|d6f102e621ac
bas|coming|follow|last   |last  ba|last bas|next   |next  ba|next bas|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ba|this bas|upc|d713bb4bdf80
fri|mon|sat|sun|thu|tue|wed|d761246b8af2
aft|as |bef|by |dir|onc|rig|str|the   |the  mo|the mom|whe|whi|d801cfaecc38
coming|cor|follow|last   |last  co|last cor|next   |next  co|next cor|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  co|this cor|upc|d827c3a90ad5
coming|ele|follow|last   |last  el|last  us|last ele|last us |next   |next  el|next  us|next ele|next us |previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  el|this  us|this ele|this us |upc|us |d83781c36f6b
coming|day|follow|ger|last   |last  da|last  ge|last day|last ger|next   |next  da|next  ge|next day|next ger|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  da|this  ge|this day|this ger|upc|d94d513855ab
in   |in  0 |in  0(|in  0,|in  0-|in  00|in  a |in  a-|in  ab|in  an|in  ap|in  ar|in  ci|in  co|in  do|in  ei|in  el|in  ex|in  fe|in  fi|in  fo|in  ha|in  hu|in  ju|in  li|in  ma|in  ni|in  on|in  pe|in  pr|in  ro|in  se|in  si|in  te|in  th|in  tw|in 0  |in 0 (|in 0 -|in 0 o|in 0 t|in 0(e|in 0(f|in 0(n|in 0(o|in 0(s|in 0(t|in 0,0|in 0- |in 0-0|in 0-a|in 0-c|in 0-d|in 0-e|in 0-f|in 0-h|in 0-n|in 0-o|in 0-s|in 0-t|in 00 |in 00(|in 00,|in 00-|in 000|in a  |in a -|in a c|in a d|in a f|in a h|in a o|in a p|in a t|in a- |in a-0|in a-a|in a-c|in a-d|in a-e|in a-f|in a-h|in a-n|in a-o|in a-s|in a-t|in abo|in an |in an-|in ano|in app|in aro|in cir|in cou|in doz|in eig|in ele|in exa|in few|in fif|in fiv|in for|in fou|in hal|in hun|in jus|in lik|in may|in nin|in one|in onl|in per|in pre|in pro|in rou|in sev|in six|in ten|in thi|in thr|in twe|in two|d969c777f370
lat|d98c934ef8e1
in   |in  th|in the|da84b790cd9f
coming|fri|last   |last  fr|last  mo|last  sa|last  su|last  th|last  tu|last  we|last fri|last mon|last sat|last sun|last thu|last tue|last wed|mon|next   |next  fr|next  mo|next  sa|next  su|next  th|next  tu|next  we|next fri|next mon|next sat|next sun|next thu|next tue|next wed|sat|sun|the   |the  co|the  fr|the  mo|the  sa|the  su|the  th|the  tu|the  we|the com|the fri|the mon|the sat|the sun|the thu|the tue|the wed|this   |this  co|this  fr|this  mo|this  sa|this  su|this  th|this  tu|this  we|this com|this fri|this mon|this sat|this sun|this thu|this tue|this wed|thu|tue|upc|wed|db3267d9d9af
qua|this   |this  qu|this qua|db3d7bd76216
aft|db716e753b07
the   |the  '0|the  00|the  ei|the  fi|the  ni|the  se|the  si|the '00|the 00'|the 00s|the eig|the fif|the nin|the sev|the six|db8f973ee27e
0  |0 a|0 d|0 f|0 j|0 m|0 n|0 o|0 r|0 s|0 t|00 |00n|00r|00s|00t|0nd|0rd|0st|0th|eig|ele|fif|fir|fou|nin|sec|sev|six|ten|thi|twe|dba0a9bf82a1
aut|fal|spr|sum|the   |the  au|the  fa|the  sp|the  su|the  wi|the aut|the fal|the spr|the sum|the win|win|dce090a2673b
the |thi|tod|dd31234bbd0d
0  |0 a|0 d|0 f|0 j|0 m|0 n|0 o|0 r|0 s|0 t|00 |00n|00r|00s|00t|0nd|0rd|0st|0th|eig|ele|fif|fir|fou|nin|sec|sev|six|ten|thi|twe|dd6699db851c
coming|follow|last   |last  ro|last  sh|last ros|last shr|next   |next  ro|next  sh|next ros|next shr|previo|ros|shr|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ro|this  sh|this ros|this shr|upc|de5cf1098130
fri|mon|sat|sun|the   |the  fr|the  mo|the  sa|the  su|the  th|the  tu|the  we|the fri|the mon|the sat|the sun|the thu|the tue|the wed|thu|tue|wed|deea03eaaaae
in   |in  0 |in  fo|in  th|in  tw|in 0  |in 0 f|in 0 m|in 0 s|in 0 t|in 0 w|in fou|in thr|in two|e056b0254a60
0  |0 a|0.0|00 |00.|00½|0½ |a   |a  a|a an|a.0|an |an.|an½|a½ |eig|fiv|fou|nin|one|sev|six|ten|thr|two|e06aa9e0a098
beg|ope|sod|sta|the   |the  be|the  op|the  st|the beg|the ope|the sta|e08b93f853ab
0mo|tmr|tmw|tom|e0eedf3e101c
fri|mon|sat|sun|thu|tue|wed|e170911526c4
all|coming|follow|hal|last   |last  al|last  ha|last all|last hal|next   |next  al|next  ha|next all|next hal|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  al|this  ha|this all|this hal|upc|e1ba4e24a5a3
bet|fro|mid|noo|e2252cc99cdc
0  |0 -|0 a|0 t|0 u|0- |0-0|0.0|00 |00-|00.|00:|00h|0:0|0h0|bet|fro|e27351c645cf
000|e3485c228515
coming|follow|last   |last  ti|last tis|next   |next  ti|next tis|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ti|this tis|tis|upc|e3537e3d5690
0/0|00/|e3981a9d72b2
0-0|00-|e418e77ac0e8
00:|0:0|e43fa5348733
ear|e4d236b94e5a
cur|the cur|this   |this  bu|this  fo|this  mo|this  qt|this  qu|this  we|this  wk|this  wo|this  ye|this bus|this co|this for|this mon|this qtr|this qua|this up|this wee|this wk|this wor|this yea|e524cc193de4
last   |last  fr|last  mo|last  sa|last  su|last  th|last  tu|last  we|last fri|last mon|last sat|last sun|last thu|last tue|last wed|pas|previo|the   |the  la|the  pa|the  pr|the las|the pas|the pre|this   |this  la|this  pa|this  pr|this las|this pas|this pre|e5674d1dac2d
follow|next   |next  fr|next  mo|next  sa|next  su|next  th|next  tu|next  we|next fri|next mon|next sat|next sun|next thu|next tue|next wed|the   |the  fo|the  ne|the fol|the nex|e6981869c202
clo|end|the   |the  cl|the  en|the clo|the end|e79c9c072b0a
any|at |bet|by |fro|lat|no |not|on |thr|unt|up |wit|e8130b1c6f07
eac|eve|on |ea4efbeeb2fb
a   |a  qu|a qua|qua|ebc331bfff06
next   |next  bu|next  wo|next bus|next wor|the   |the  ne|the nex|ed9290330faa
0|eig|ele|fiv|fou|nin|one|sev|six|ten|thr|twe|two|ee9617622633
chr|coming|follow|last   |last  ch|last  x-|last  xm|last chr|last x-m|last xma|next   |next  ch|next  x-|next  xm|next chr|next x-m|next xma|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ch|this  x-|this  xm|this chr|this x-m|this xma|upc|x-m|xma|ef78def20fe2
coming|ear|follow|last   |last  ea|last  ma|last  th|last ear|last may|last the|may|next   |next  ea|next  ma|next  th|next ear|next may|next the|previo|the   |the  co|the  ea|the  fo|the  la|the  ma|the  ne|the  pr|the  th|the  up|the com|the ear|the fol|the las|the may|the nex|the pre|the thi|the upc|this   |this  ea|this  ma|this  th|this ear|this may|this the|upc|efb091ccf4b0
bre|din|sup|tea|f007a585fd26
0  |0 (|0 b|0 c|0 d|0 f|0 h|0 m|0 q|0 s|0 t|0 w|0 y|0(e|0(f|0(n|0(o|0(s|0(t|0,0|00 |00(|00,|000|a   |a  ba|a  bu|a  ca|a  da|a  fo|a  ho|a  hr|a  mi|a  mo|a  mt|a  qt|a  qu|a  se|a  tr|a  we|a  wk|a  wo|a  ye|a  yr|a ban|a bus|a cal|a cou|a day|a doz|a few|a for|a fu|a hou|a hr |a hrs|a hun|a min|a mon|a mor|a mth|a pai|a qtr|a qua|a sec|a tra|a wee|a wk |a wks|a wor|a yea|a yr |a yrs|an |ano|cou|doz|eig|ele|few|fif|fiv|for|fou|hal|hun|nin|one|sev|six|ten|thi|thr|twe|two|f0579e4d5cbf
coming|follow|last   |last  ma|last  po|last mak|last pon|mak|next   |next  ma|next  po|next mak|next pon|pon|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ma|this  po|this mak|this pon|upc|f11bf547a2ca
all|giv|gra|f12d17947bb8
arm|coming|follow|last   |last  ar|last  re|last  ve|last arm|last rem|last vet|next   |next  ar|next  re|next  ve|next arm|next rem|next vet|previo|rem|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ar|this  re|this  ve|this arm|this rem|this vet|upc|vet|f139fcc725e8
0/0|00/|f14b94a2a642
by |til|unt|f280e7a4c665
coming|follow|for|next   |next  bu|next  fo|next  mo|next  qt|next  qu|next  we|next  wk|next  wo|next  ye|next bus|next for|next mon|next qtr|next qua|next wee|next wk|next wor|next yea|the com|the fol|the for|the nex|the upc|upc|f2991fd7929f
00 |00-|000|00q|f2b11f43234b
0-0|00-|f395d9780ac8
rem|res|the   |the  re|the rem|the res|f45fc12d7575
ann|bi-|biw|dai|for|mon|qua|wee|yea|f47604209bcb
yes|f4f1e3819e67
ins|wit|f53f29ba1e54
0-0|0.0|0/0|00-|00.|00/|f5c9ce516846
dur|for   |for  th|for the|in   |in  th|in the|ove|f60f3a4d3148
00:|00h|0:0|0h0|bet|fro|f62ef3c86767
coming|follow|last   |last  ma|last  pa|last  sh|last mar|last pan|last shr|mar|next   |next  ma|next  pa|next  sh|next mar|next pan|next shr|pan|previo|shr|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ma|this  pa|this  sh|this mar|this pan|this shr|upc|f6d3ec653b71
coming|fri|last   |last  fr|last  mo|last  sa|last  su|last  th|last  tu|last  we|last fri|last mon|last sat|last sun|last thu|last tue|last wed|mon|next   |next  fr|next  mo|next  sa|next  su|next  th|next  tu|next  we|next fri|next mon|next sat|next sun|next thu|next tue|next wed|sat|sun|the   |the  co|the  fr|the  mo|the  sa|the  su|the  th|the  tu|the  we|the com|the fri|the mon|the sat|the sun|the thu|the tue|the wed|this   |this  co|this  fr|this  mo|this  sa|this  su|this  th|this  tu|this  we|this com|this fri|this mon|this sat|this sun|this thu|this tue|this wed|thu|tue|upc|wed|f7b69f716a87
cin|coming|follow|last   |last  ci|last cin|next   |next  ci|next cin|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ci|this cin|upc|f7b9cbc6fee1
0  |0 (|0 b|0 c|0 d|0 f|0 h|0 m|0 q|0 s|0 t|0 w|0 y|0(e|0(f|0(n|0(o|0(s|0(t|0,0|00 |00(|00,|000|a   |a  ba|a  bu|a  ca|a  da|a  fo|a  ho|a  hr|a  mi|a  mo|a  mt|a  qt|a  qu|a  se|a  tr|a  we|a  wk|a  wo|a  ye|a  yr|a ban|a bus|a cal|a cou|a day|a doz|a few|a for|a fu|a hou|a hr |a hrs|a hun|a min|a mon|a mth|a pai|a qtr|a qua|a sec|a tra|a wee|a wk |a wks|a wor|a yea|a yr |a yrs|an |ano|cou|doz|eig|ele|few|fif|fiv|for|fou|hal|hun|nin|one|sev|six|ten|thi|thr|twe|two|f7de9c597da6
mon|qtr|qua|the   |the  mo|the  qt|the  qu|the  we|the  ye|the mon|the qtr|the qua|the wee|the yea|wee|yea|f7eb3e4509d7
the   |the  we|the  wk|the wee|the wk |wee|wk |f800b9590843
0  |0 d|0 h|0 m|0 w|0 y|00 |00d|00h|00m|00w|00y|0da|0h |0h,|0ho|0hr|0mo|0we|0ye|a   |a  da|a  h |a  h,|a  ho|a  hr|a  mo|a  we|a  ye|a day|a h  |a h 0|a h a|a h c|a h d|a h e|a h f|a h h|a h n|a h o|a h s|a h t|a h, |a hou|a hr |a hr,|a hrs|a mon|a wee|a yea|ada|ah |ah,|aho|ahr|amo|an |and|anh|anm|anw|any|awe|aye|eig|fiv|fou|nin|one|sev|six|ten|thr|two|f83c58001d2e
eac|eve|on |f9c5f2c1c6a9
the   |the  ne|the new|fa5149d951a7
0  |0 (|0 b|0 c|0 d|0 f|0 h|0 m|0 q|0 s|0 t|0 w|0 y|0(e|0(f|0(n|0(o|0(s|0(t|0,0|00 |00(|00,|000|a   |a  ba|a  bu|a  ca|a  da|a  fo|a  ho|a  hr|a  mi|a  mo|a  mt|a  qt|a  qu|a  se|a  tr|a  we|a  wk|a  wo|a  ye|a  yr|a ban|a bus|a cal|a cou|a day|a doz|a few|a for|a fu|a hou|a hr |a hrs|a hun|a min|a mon|a mth|a pai|a qtr|a qua|a sec|a tra|a wee|a wk |a wks|a wor|a yea|a yr |a yrs|an |ano|cou|doz|eig|ele|few|fif|fiv|for|fou|hal|hun|nin|one|sev|six|ten|thi|thr|twe|two|fb0c5d24f3d3
the   |the  we|the wee|wee|fb104dd26219
coming|fla|follow|last   |last  fl|last fla|next   |next  fl|next fla|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  fl|this fla|upc|fb29ac42eef9
0 n|0 r|0 s|0 t|00 |00n|00r|00s|00t|0nd|0rd|0st|0th|eig|ele|fif|fir|fou|last   |last  fr|last  mo|last  sa|last  su|last  th|last  tu|last  we|last fri|last mon|last sat|last sun|last thu|last tue|last wed|nin|sec|sev|six|ten|the   |the  0 |the  00|the  0n|the  0r|the  0s|the  0t|the  ei|the  el|the  fi|the  fo|the  la|the  ni|the  se|the  si|the  te|the  th|the  tw|the 0 n|the 0 r|the 0 s|the 0 t|the 00 |the 00n|the 00r|the 00s|the 00t|the 0nd|the 0rd|the 0st|the 0th|the eig|the ele|the fif|the fir|the fou|the las|the nin|the sec|the sev|the six|the ten|the thi|the twe|thi|twe|fbaa41eaa87a
aft|dur|ear|eve|in   |in  af|in  ea|in  ev|in  la|in  lu|in  mi|in  mo|in  ni|in  th|in aft|in ear|in eve|in lat|in lun|in mid|in mor|in nig|in the|lat|lun|mid|mor|nig|the   |the  af|the  ea|the  ev|the  la|the  lu|the  mi|the  mo|the  ni|the aft|the ear|the eve|the lat|the lun|the mid|the mor|the nig|fbffb57ebe53
0  |0 h|00 |00h|0h |0h0|0hr|fdc8e68d7472
apr|coming|follow|last   |last  ap|last apr|next   |next  ap|next apr|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  ap|this apr|upc|fe44e51e9464
0-0|00-|fe73ef89c265
0.0|00.|ff6e7d9e7a58
anz|coming|follow|last   |last  an|last anz|next   |next  an|next anz|previo|the   |the  co|the  fo|the  la|the  ne|the  pr|the  th|the  up|the com|the fol|the las|the nex|the pre|the thi|the upc|this   |this  an|this anz|upc|ffcdb458a1e5
the   |the  tu|the tur|tur|ffeb4b0629df
"""
