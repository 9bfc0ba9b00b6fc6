using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// Stop rules and limits that several exercises share. Computed, because C# fixes no order for the initializers of a partial class.
public static partial class Exercises
{
    private static ImmutableArray<string> StopRulesForAll =>
    [
        "Stop and go to the emergency room if you feel new numbness between your legs, cannot control your bladder or bowels, or both legs go weak or numb.",
        "Stop and call a doctor the same day if a leg or foot grows weak or goes numb.",
        "Stop if pain moves down your leg and stays there.",
        "Stop, and ask a clinician before you go on, if the pain stays worse for more than 24 hours.",
    ];

    // What the article says of all four of its exercises: safe daily, start once or twice a week.
    private static ArticleClaim ArticleDose => new()
    {
        Row = ArticleRow.From("A-E0"),
        Says = "Each of its four exercises may be done every day; begin with one or two days a week and add more.",
        Correction = new()
        {
            Text = "Daily and once or twice a week are two different doses. Here the small one is the start and the daily one the most.",
            Sources = [new(Citations.EditorialJudgment, Provenance.Editorial)],
        },
    };

    private static Correction NoTrialOfItsOwn => new()
    {
        Text = "No study is named for it. Trials test whole exercise programs, not this one move.",
        Sources = [new(Citations.Hayden2021, Provenance.Published)],
    };

    private static Contraindication WeakBones => new(
        Findings.Osteoporosis | Findings.PreviousFragilityFracture,
        "With weak bones, bending far forward can crack a bone in the spine.",
        new(Citations.BrookeWavell2022, Provenance.Guideline));

    private static Contraindication SpineSurgery => new(
        Findings.PreviousSpinalFusion | Findings.RecentSpinalProcedure,
        "After spine surgery or a needle in the spine, ask the team that treated you which moves are safe.",
        new(Citations.EditorialJudgment, Provenance.Editorial));

    private static Contraindication BellySurgery => new(
        Findings.RecentAbdominalSurgery,
        "A healing belly needs the surgeon's word before it works hard.",
        new(Citations.EditorialJudgment, Provenance.Editorial));

    private static Contraindication ArtificialHip => new(
        Findings.HipReplacement,
        "Bending, crossing or turning the leg far can put a new hip out of joint. Ask your surgeon which moves are safe for you.",
        new(Citations.LhscHipPrecautions, Provenance.Editorial));

    private static Contraindication BendingForwardSpreadsPain => new(
        Findings.PainPeripheralizes & !Findings.RepeatedForwardBendingEases,
        "When bending sends pain farther down the leg, that way of bending is not for you now.",
        new(Citations.Long2004, Provenance.Editorial))
    {
        Gate = PlanGate.Direction,
    };

    private static Contraindication BendingBackwardSpreadsPain => new(
        Findings.PainPeripheralizes & !Findings.RepeatedBackwardBendingEases,
        "When bending sends pain farther down the leg, that way of bending is not for you now.",
        new(Citations.Long2004, Provenance.Editorial))
    {
        Gate = PlanGate.Direction,
    };

    private static Contraindication SlippedVertebra => new(
        Findings.KnownSpondylolisthesis,
        "Arching far back can load the spot where the bone has slipped or cracked.",
        new(Citations.EditorialJudgment, Provenance.Editorial));

    private static Contraindication NarrowCanal => new(
        Findings.KnownSpinalStenosis | Findings.NeurogenicClaudication,
        "Arching back makes a narrow spinal canal narrower.",
        new(Citations.EditorialJudgment, Provenance.Editorial));

    private static Contraindication NerveLosingStrength => new(
        Findings.ProgressiveLegWeakness | Findings.RapidlyProgressiveLegWeakness | Findings.FootDrop,
        "A leg that loses strength needs a doctor first.",
        new(Citations.EditorialJudgment, Provenance.Editorial));

    private static Precaution LyingFlatInPregnancy => new(
        Combinations.Pregnant,
        "From 16 weeks on, do not lie flat on your back for long. Prop up your head and back, and keep it short.",
        new(Citations.NhsExerciseInPregnancy, Provenance.Guideline));

    private static Precaution NoBreathHolding => new(
        Findings.HighBloodPressure | Findings.HeartOrArteryDisease,
        "Never hold your breath, because that drives up blood pressure. Count out loud as you work.",
        new(Citations.EditorialJudgment, Provenance.Editorial));

    private static Precaution TightPelvicFloor => new(
        Findings.PainWithSex | Findings.UrinaryUrgency,
        "Work at a third of your strength, and let your pelvic floor go soft between efforts.",
        new(Citations.EditorialJudgment, Provenance.Editorial));

    private static Precaution SoreKnees => new(
        Findings.KneePainKneeling | Findings.KneeOsteoarthritis,
        "Kneel on a thick pillow or on your bed. Choose another exercise if the knee still hurts.",
        new(Citations.EditorialJudgment, Provenance.Editorial));

    private static Precaution SoreWrists => new(
        Findings.WristPain,
        "Lean on your fists or forearms, not on bent wrists.",
        new(Citations.EditorialJudgment, Provenance.Editorial));

    private static Precaution SoreOuterHip => new(
        Findings.OuterHipTenderness | Findings.WorseLyingOnSide,
        "Do not lie on the sore hip. Put a pillow between your knees, so that the top leg does not sink.",
        new(Citations.EditorialJudgment, Provenance.Editorial));

    private static Precaution HipThatPinches => new(
        Findings.WorseSquatting & Pain.In(PainRegion.Groin, PainRegion.AnteriorHip),
        "Stop short of the point where the front of the hip pinches.",
        new(Citations.EditorialJudgment, Provenance.Editorial));

    private static Precaution TouchyNerve => new(
        Findings.LegPainWorseThanBackPain | Findings.StraightLegRaisePain,
        "Keep the move small, and skip it on days when the leg pain is strong.",
        new(Citations.EditorialJudgment, Provenance.Editorial));

    private static Precaution DizzyOnRising => new(
        Findings.Dizziness,
        "Have something firm to hold, and get up in slow stages.",
        new(Citations.EditorialJudgment, Provenance.Editorial));
}
