package io.firstline.understanding;

import java.util.regex.Pattern;

/** What looks like a password and is none: technicians need it to help. */
final class LookAlikes {

  private static final Pattern SHAPES =
      Pattern.compile(
          "(?i)0x[0-9a-f]{2,16}" // error codes
              + "|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
              + "|(?:err|error|aadsts|event|code|kb|hresult|오류|에러|코드)[-_]?[0-9]{3,9}"
              + "|(?:ticket|case|order|invoice|room|gate|po|req|inc|issue|bug|pr|line|unit|build"
              + "|vlan|rack|page|step|team|batch|run|shift|locker|badge|socket"
              + "|job|task|asset|port|slot|bay|desk|printer|phone|item|lot)#[0-9]+[a-z]?"
              + "|=[a-z.]{1,24}\\(.*|(?-i:[A-Z]{2,16})\\(.*" // formulas
              + "|[a-z._]{2,24}\\([^\\s]*[,:].*"
              + "|\\w{2,24}\\[\\w*\\]?|[a-z0-9._-]{1,40}@[a-z]{2,20}(?:-[a-z0-9]{1,20}){1,4}"
              + "|[\\w.()~-]{1,80}\\.(?:xls[xm]?|docx?|pptx?|vsdx?|pdf|zip|7z|hwpx?|txt|csv|kdbx)"
              + "|[?&][a-z_]{1,24}=\\S{0,80}"
              + "|[a-z]{3,20}[-_](?:19|20)[0-9]{2}(?:[-_.][0-9]{1,2}){0,2}"
              + "|[a-z0-9._/-]{1,40}@(?:latest|next|stable|v?[0-9]{1,4}(?:\\.[0-9]{1,6})+\\S{0,20})"
              + "|v?[0-9]{1,4}(?:\\.[0-9]{1,6}){1,4}[-+_.]?"
              + "(?:alpha|beta|rc|final|snapshot|hotfix|build)[0-9a-z.-]{0,12}!?"
              + "|(?-i:[A-Z]{2,6}[0-9]{0,2}-[A-Z0-9]{1,8})#\\w{1,8}"
              + "|err_[a-z_]{3,60}|(?:sheet|시트)[0-9]{1,2}!\\$?[a-z]{1,3}\\$?[0-9]{1,5}"
              + "|[a-z0-9._-]{1,40}'?@'?[0-9]{1,3}(?:\\.[0-9]{1,3}){3}"
              + "|(?-i:[A-Z]{1,6}(?:-[A-Z]{1,4})?-[0-9]{1,8}[A-Z]?)" // tickets and tags
              + "|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}(?:[:/][0-9]{1,5})?"
              + "|v?[0-9]{1,4}(?:\\.[0-9]{1,6}){1,4}[a-z]?|[0-9]{2}h[12]|(?:19|20)[0-9]{2}[-./년]["
              + " ]?[0-9]{1,2}(?:[-./월][ ]?[0-9]{1,2}일?)?|[0-9]{1,2}[-/.][0-9]{1,2}"
              + "|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:am|pm)?(?:#[0-9]{1,3})?|[0-9]{1,2}(?:am|pm)"
              + "|\\+?[0-9]{0,3}-?\\(?0?[0-9]{1,3}\\)?-[0-9]{3,4}-[0-9]{4}"
              + "|01[016789][0-9]{7,8}|1[568][0-9]{2}-[0-9]{4}"
              + "|[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){0,3}\\.[a-z]{2,10}"
              + "|(?:https?://|www\\.|\\\\\\\\)\\S+"
              + "|[a-z0-9-]{2,63}(?:\\.[a-z0-9-]{2,63}){0,3}\\.[a-z][a-z0-9-]{1,62}(?:/\\S*)?|(?:windows|win|office"
              + "|ios|android|m|ie|excel|outlook|teams|galaxy|iphone|macos|sql|ms|chrome|g|note|s|wifi|윈도우|오피스|아이폰)[-"
              + " ]?[0-9]{1,4}"
              + "|[0-9]{1,3}(?:g|ghz|mhz|mb|gb|tb|mbps|ms|px|inch|층|f|days?|times?|years?"
              + "|months?|weeks?|hours?|hrs?|mins?|st|nd|rd|th|x|%|k)"
              + "|[0-9]+(?:년|월|일|분|초|시간|시|회|번|명|개|자리|자|글자|층|대|호|원|주|단계|개월|차|호선|%)\\S*|(?:mfa"
              + "|2fa|sso|id|pc|usb|mp[34]|a4|b[0-9]|f[0-9]{1,2}|ctrl|alt|shift|caps"
              + " ?lock)(?:[/+]\\S*)?|[a-z]{1,3}/[a-z]{1,3}|and/or|n/a|w/o?|y/n|[a-z]+/[a-z]+"
              + "|[a-z]+['][a-z]{1,3}|\\.{2,}|[-=~_*#!?.,ㅠㅜㅋㅎ^;:)(]+");

  private LookAlikes() {}

  static boolean matches(String token) {
    return SHAPES.matcher(token).matches();
  }
}
