-- The topics of the first programmes. Loaded once: what an administrator changes later stays.
insert into partners.topic (code, sensitivity, label) values
  ('second-generation', 'SPECIAL', jsonb_build_object(
    'nl', 'Tweede generatie en doorwerking van oorlog in families',
    'en', 'Second generation and intergenerational transmission',
    'fr', 'Deuxième génération et transmission intergénérationnelle',
    'ar', 'الجيل الثاني وانتقال الأثر بين الأجيال')),
  ('war-trauma', 'SPECIAL', jsonb_build_object(
    'nl', 'Oorlogstrauma', 'en', 'War trauma', 'fr', 'Traumatisme de guerre', 'ar', 'صدمات الحرب')),
  ('trauma', 'SPECIAL', jsonb_build_object(
    'nl', 'Trauma', 'en', 'Trauma', 'fr', 'Traumatisme', 'ar', 'الصدمة النفسية')),
  ('stress-and-coping', 'NORMAL', jsonb_build_object(
    'nl', 'Stress en coping', 'en', 'Stress and coping', 'fr', 'Stress et adaptation',
    'ar', 'التوتر والتكيّف')),
  ('unaccompanied-minors', 'NORMAL', jsonb_build_object(
    'nl', 'Niet-begeleide minderjarigen', 'en', 'Unaccompanied minors',
    'fr', 'Mineurs non accompagnés', 'ar', 'القاصرون غير المصحوبين بذويهم')),
  ('family-reunification', 'NORMAL', jsonb_build_object(
    'nl', 'Gezinshereniging', 'en', 'Family reunification', 'fr', 'Regroupement familial',
    'ar', 'لمّ شمل الأسرة')),
  ('parenting-in-two-cultures', 'NORMAL', jsonb_build_object(
    'nl', 'Opvoeden in twee culturen', 'en', 'Parenting in two cultures',
    'fr', 'Élever ses enfants entre deux cultures', 'ar', 'تربية الأبناء بين ثقافتين')),
  ('gender-related-violence', 'SPECIAL', jsonb_build_object(
    'nl', 'Gendergerelateerd geweld', 'en', 'Gender-related violence',
    'fr', 'Violences liées au genre', 'ar', 'العنف القائم على النوع الاجتماعي')),
  ('forced-marriage', 'SPECIAL', jsonb_build_object(
    'nl', 'Huwelijksdwang en achterlating', 'en', 'Forced marriage and abandonment',
    'fr', 'Mariage forcé et abandon à l’étranger', 'ar', 'الزواج القسري والترك في الخارج')),
  ('lgbt-acceptance', 'SPECIAL', jsonb_build_object(
    'nl', 'Acceptatie van lhbt''ers', 'en', 'Acceptance of LGBT people',
    'fr', 'Acceptation des personnes LGBT', 'ar', 'تقبّل المثليين ومزدوجي الميل والمتحولين')),
  ('peer-supervision', 'NORMAL', jsonb_build_object(
    'nl', 'Intervisie', 'en', 'Peer supervision', 'fr', 'Intervision', 'ar', 'الإشراف بين الزملاء')),
  ('referral-chains', 'NORMAL', jsonb_build_object(
    'nl', 'Samenwerken en doorverwijzen in de keten', 'en', 'Cooperation and referral in the chain',
    'fr', 'Coopérer et orienter au sein de la chaîne', 'ar', 'التعاون والإحالة ضمن سلسلة المساعدة')),
  ('culture-sensitive-care', 'NORMAL', jsonb_build_object(
    'nl', 'Cultuursensitief werken', 'en', 'Working with culture in mind',
    'fr', 'Travailler avec sensibilité culturelle', 'ar', 'العمل بحساسية ثقافية'));
