package io.firstline.understanding;

import java.util.regex.Pattern;

/** How many are affected, how soon it matters and how upset somebody is, from the wording alone. */
final class Weight {

  private static final Pattern MANY =
      Pattern.compile(
          "(?i)전 ?직원|전 ?사(?:가|에|적|는|모| |$)|회사 ?전체|(?<!팀 ?)전체 ?(?:가|다|직원|적으로|사용자|장애|먹통)|모든"
              + " ?(?:직원|사람|지점|사용자|부서|매장|팀)|전"
              + " ?(?:지점|매장|층|부서|사업장|공장)|(?:지점|매장|부서|층|건물|본사|사무실|공장|센터|콜센터)(?:이|가|은|는)?"
              + " ?(?:전체|전부|모두|다 |통째)|다들 ?(?:안|못|똑|같)|다 ?같이 ?안|아무도 ?(?:안|못|접속|로그인)|여러"
              + " ?(?:부서|층|팀|지점|매장|명|사람)|수십 ?명|수백 ?명|[0-9]{2,} ?명|생산 ?라인|라인(?:이|도)?"
              + " ?(?:섰|멈|다운)|고객(?:들)?(?:이|도)? ?(?:다|전부|모두|접속)|고객사 ?전체|서비스"
              + " ?(?:전체|장애|중단|다운)|\\b(?:every(?:one|body)|whole|entire|all of)\\b[^.!?\n"
              + "]{0,24}\\b(?:company|office|floor|building|site|branch|department|plant|store|stores|us)\\b|\\bevery(?:one|body)"
              + " (?:on|in|at|is|has|here|else|can'?t|cannot|gets?|lost)\\b|\\ball (?:the"
              + " )?(?:users|employees|staff|branches|stores|sites|departments|floors|offices|customers)\\b|\\bno"
              + " ?(?:one|body) (?:can|is able|in|on|at)\\b|\\b(?:company|office|site|building)[-"
              + " ]?wide\\b|\\b(?:several|multiple|many|all)"
              + " (?:departments|teams|floors|branches|people|users|colleagues)\\b|\\b[0-9]{2,}"
              + " (?:people|users|employees|colleagues)\\b|\\bproduction (?:line|is"
              + " down|down|stopped)|\\bcustomers? (?:can'?t|cannot|are)\\b");

  private static final Pattern TEAM =
      Pattern.compile(
          "(?i)(?:우리|저희|팀|옆) ?팀(?:원)?(?:들)?(?:이|은|도|은요)? ?(?:전체|전부|모두|다|들|도|원)|팀원(?:들)?(?:도|이|은)?"
              + " ?(?:다|모두|전부|도|같)|팀 ?전체|부서원|부서 ?사람|옆자리(?:도|분도| 동료도)|동료(?:들)?도|다른"
              + " ?(?:사람|직원|분)(?:들)?도|저(?:만|희)? ?말고도|저희 ?(?:다|모두|전부)|같은 ?(?:팀|부서|층)"
              + " ?(?:사람|분|직원|동료)|둘 ?다|셋 ?다|(?:두|세|네|다섯|몇|[2-9]) ?명(?:이|도|다|"
              + " )|\\b(?:my|our|the|whole|entire) (?:whole |entire )?team\\b(?!"
              + " (?:lead|leader|manager|site|channel|folder|drive|mailbox|calendar|viewer))|\\bteam"
              + " ?mates?\\b|\\b(?:colleagues?|co-?workers?|others?|neighbou?rs?)"
              + " (?:too|also|have|has|as well|next"
              + " to|get|gets|see|can'?t)\\b|\\b(?:both|two|three|four|five|several|some|few) of"
              + " us\\b|\\bwe all\\b|\\ball of us\\b|\\bnone of"
              + " us\\b|\\b(?:two|three|four|five|six|[2-9]) (?:people|colleagues|users|of"
              + " my)\\b|\\bnot (?:just|only) me\\b");

  private static final Pattern NOT_URGENT =
      Pattern.compile(
          "(?i)(?:급하지|급한 ?(?:건|거|일|것)은?) ?(?:는|도|은)? ?(?:않|아니|아님|안)|안 ?급|급한 ?거 ?아|천천히|시간"
              + " ?(?:될|되실|나실|날|나면|있으실|있을) ?(?:때|면)|여유 ?(?:있|될)|나중에 ?(?:봐|해|처리)|언제든|한가하|다음"
              + " ?주(?:까지|에)? ?(?:여도|도) ?(?:돼|괜)|\\bno (?:rush|hurry)\\b|\\bnot (?:an?"
              + " )?(?:urgent|emergency|time[- ]critical)\\b|\\bisn'?t urgent\\b|\\bwhen(?:ever)?"
              + " (?:you (?:have|get|find) (?:a |some"
              + " )?(?:time|chance|moment|minute)|convenient)|\\btake your time\\b|\\blow"
              + " priority\\b|\\bat your convenience\\b|\\bcan wait\\b");

  private static final Pattern NOW =
      Pattern.compile(
          "(?i)긴급|급해|급합|급함|급한(?! ?(?:건|거|일|것)은? ?(?:아|않|안))|급하(?:게|니|네|다|긴|거)|시급|당장|지금"
              + " ?(?:바로|당장|즉시)|빨리 ?(?:좀|해결|처리|고쳐|봐|와|연락|부탁|답|도와|복구|조치)|빠른"
              + " ?(?:처리|조치|해결|답|회신|확인)|즉시|asap|최대한"
              + " ?빨|서둘|(?:고객|바이어|손님|거래처|임원|대표님?|사장님?|발표|면접|경찰)(?: ?(?:앞|와|이 ?와|오셔|대기|기다))|발표"
              + " ?(?:중|직전|시작)|회의 ?(?:중|직전|시작)|곧 ?(?:회의|발표|미팅|마감|면접|시작)|미팅 ?(?:중|직전)|방송"
              + " ?중|[0-9]{1,2} ?(?:분|시간) ?(?:뒤|후|있으면|남)(?:에|면)?"
              + " ?(?:회의|발표|미팅|마감|출발|면접|고객|시작|나가|제출|강의|수업|방송|비행기|고 |았)|[0-9]{1,2} ?(?:분|시간)"
              + " ?(?:안|내|이내|까지)에? ?(?:해야|보내|제출|필요|끝|처리|올려)|[0-9]{1,2} ?시(?: ?반)?"
              + " ?(?:까지|전|회의|미팅|발표|마감|에 ?(?:회의|미팅|발표|마감))|(?:회의|미팅|발표|면접|마감|출근|강의|수업|방송)"
              + " ?전(?:에|까지)|(?:업무|일|작업)(?:가|이|를|을|도)? ?(?:중단|마비|올스톱|멈|하나도 ?못|못 ?하|못 ?해|전혀)|아무"
              + " ?(?:것|일|거)도 ?못|마감 ?(?:직전|임박|시간)|(?:서비스|라인|생산)(?:이|가|도)?"
              + " ?(?:섰|멈|중단)|\\burgent(?:ly)?\\b|\\bemergenc|\\bimmediate(?:ly)?\\b|\\bright"
              + " away\\b|\\b(?:need|must|have to|help|fix)\\b[^.!?\n"
              + "]{0,30}\\b(?:right )?now\\b|\\basap\\b|\\bhurry\\b|\\bquick(?:ly)?,?"
              + " please|\\b(?:business|mission)[-"
              + " ]critical\\b|\\b(?:meeting|presentation|demo|interview|call|pitch|deadline|webinar|exam|class|need|needs|leave|leaving|flight|starts?|due|begins?|on"
              + " stage|live)\\b[^.!?\n"
              + "]{0,30}\\bin (?:[0-9]{1,2}|ten|five|fifteen|twenty|thirty|half an?|an?|one|two)"
              + " ?(?:min|minutes|mins|hours?|hrs?|hour)\\b|\\b(?:meeting|presentation|demo|interview|call|pitch|deadline|webinar|exam|class)"
              + " (?:in|at|starts?|is (?:starting|about|now|in)|right now|soon)\\b|\\bbefore"
              + " (?:my|the|a|our|an)?[ ]?(?:[0-9:]+ ?(?:am|pm|o'?clock)? ?)?(?:next |big |board"
              + " |client |customer |important"
              + " )?(?:meeting|presentation|demo|interview|call|deadline|pitch|class)\\b|\\bby"
              + " [0-9]{1,2}(?::[0-9]{2})? ?(?:am|pm|o'?clock)\\b|\\bby"
              + " noon\\b|\\b(?:customer|client|ceo|boss|director|auditor)s? (?:is|are|was)"
              + " (?:here|waiting|watching|in front|on the (?:line|phone|call))|\\bin front of (?:a"
              + " |the |my |our )?(?:customer|client|ceo)s?|\\b(?:can'?t|cannot|unable to|not able"
              + " to) (?:do (?:any|my) |work)|\\bstopped work|\\bproduction is"
              + " (?:down|stopped)|\\bmiddle of (?:a |the |my"
              + " )?(?:meeting|presentation|call|demo)");

  private static final Pattern TODAY =
      Pattern.compile(
          "(?i)오늘 ?(?:까지|중|안|내|저녁|오후|밤|마감|퇴근|오전|꼭|반드시|제출|내로|해야|써야|보내야|필요)|퇴근 ?전|점심 ?전|금일|내일"
              + " ?(?:아침|오전|까지|발표|회의|출장|시험|면접|마감)|마감|\\b(?:by|until|before)"
              + " (?:tonight|today|eod|cob|end of (?:the )?(?:day|business)|lunch|this"
              + " (?:afternoon|evening)|tomorrow(?: morning)?|i leave|the end of the"
              + " day)\\b|\\b(?:need|needs|needed|must|have to|due)[^.!?\n"
              + "]{0,30}(?:today|tonight)\\b|\\bdue"
              + " (?:today|tonight|tomorrow)\\b|\\bdeadline\\b|\\bend of (?:the"
              + " )?day\\b|\\beod\\b");

  private static final Pattern ANGRY =
      Pattern.compile(
          "(?i)짜증|빡치|빡친|빡쳐|열받|열 ?받|화나|화 ?(?:가|나|납|났)|미치겠|미쳐버|돌아버|돌겠|답답|어이없|어이"
              + " ?없|어처구니|황당|장난(?:하|쳐|치)|씨발|시발|ㅅㅂ|ㅆㅂ|젠장|제기랄|개같|지랄|존나|ㅈㄴ|ㅂㅅ|병신|쓰레기(?!통|봉투)|엿같|최악|도대체|대체"
              + " ?(?:왜|언제|뭐|몇)|몇 ?번(?:을|이나|째)|뭐 ?하(?:자는|는 ?거)|말이 ?(?:돼|되|안)|너무하|실망|죽겠|울고 ?싶|못"
              + " ?해먹|일을? ?(?:하긴|안 ?하)|책임"
              + " ?(?:질|져|지)|컴플레인|민원|\\b(?:ridiculous|unacceptable|useless|pathetic|terrible|horrible|awful|rubbish|garbage|crap|bullshit|wtf|ffs|damn|dammit|fuck\\w*|shit\\w*|bloody|idiot\\w*|stupid|furious|angry|pissed|infuriating|outrageous|disgrace\\w*|a"
              + " joke|fed up|sick of|tired of|sick and tired|losing (?:my )?(?:mind|patience)|had"
              + " enough|driving me (?:mad|crazy|nuts)|desperate|going crazy|so"
              + " frustrat\\w+|frustrat\\w+|annoy\\w+|worst|waste of (?:my )?time|want to cry|how"
              + " (?:many times|often)|what the hell|for god'?s sake|come on!)\\b");

  Impact impact(String text) {
    return MANY.matcher(text).find()
        ? Impact.MANY
        : TEAM.matcher(text).find() ? Impact.TEAM : Impact.ONE;
  }

  Urgency urgency(String text) {
    if (NOT_URGENT.matcher(text).find()) {
      return Urgency.NONE;
    }
    return NOW.matcher(text).find()
        ? Urgency.NOW
        : TODAY.matcher(text).find() ? Urgency.TODAY : Urgency.NORMAL;
  }

  boolean isAngry(String text) {
    return ANGRY.matcher(text).find();
  }
}
