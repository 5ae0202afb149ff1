/**
 * TCVN3 (“ABC”, the fonts .VnTime, .VnArial …): the letters of the bytes A1 to FF, as TCVN 5712:1993 lists them. A space stands
 * for a byte that no letter has; its marks of their own (B0 to B4) are not used in ABC.
 */
export const TCVN3_FIRST = 0xa1
export const TCVN3 = 'ĂÂÊÔƠƯĐăâêôơưđẰ     àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ'

/**
 * VNI-Windows (the fonts VNI-Times, VNI-Helve …): a letter without its mark and then the mark, as a letter of windows-1252. As VNI
 * Software published it; the input methods xvnkb (`vni.h`) and UniKey have the same list.
 */
export const VNI_LETTERS =
  'aù á,aø à,aû ả,aõ ã,aï ạ,aâ â,aá ấ,aà ầ,aå ẩ,aã ẫ,aä ậ,aê ă,aé ắ,aè ằ,aú ẳ,aü ẵ,aë ặ,' +
  'eù é,eø è,eû ẻ,eõ ẽ,eï ẹ,eâ ê,eá ế,eà ề,eå ể,eã ễ,eä ệ,' +
  'où ó,oø ò,oû ỏ,oõ õ,oï ọ,oâ ô,oá ố,oà ồ,oå ổ,oã ỗ,oä ộ,ôù ớ,ôø ờ,ôû ở,ôõ ỡ,ôï ợ,ô ơ,' +
  'uù ú,uø ù,uû ủ,uõ ũ,uï ụ,öù ứ,öø ừ,öû ử,öõ ữ,öï ự,ö ư,' +
  'yù ý,yø ỳ,yû ỷ,yõ ỹ,î ỵ,í í,ì ì,æ ỉ,ó ĩ,ò ị,ñ đ'
