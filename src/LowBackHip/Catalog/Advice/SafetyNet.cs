using System.Collections.Immutable;

namespace LowBackHip.Catalog;

// When to get help, whatever the answers so far.
public static partial class AdviceEntries
{
    /// <summary>Signs that need emergency care at once.</summary>
    public static Advice GoToEmergencyCare { get; } = new()
    {
        Id = AdviceId.From("go-to-emergency-care"),
        Topic = AdviceTopic.SafetyNet,
        Text =
            "Go to the emergency room or call an ambulance if you notice any of these. You feel numb between your legs or around your genitals or bottom. "
            + "You cannot pass urine, or you lose control of your bladder or bowels. Both legs hurt, tingle, go numb or grow weak. Sex feels numb or no "
            + "longer works. You get chest pain. The pain began with a bad accident. Your back or belly hurts and you faint, turn pale or feel very ill.",
        Sources =
        [
            new(Citations.NhsBackPain, Provenance.Guideline),
            new(Citations.GirftCaudaEquina2023, Provenance.Guideline),
            new(Citations.NiceNg156, Provenance.Guideline),
        ],
    };

    /// <summary>Signs that need a doctor the same day or within days.</summary>
    public static Advice CallDoctorSoon { get; } = new()
    {
        Id = AdviceId.From("call-doctor-soon"),
        Topic = AdviceTopic.SafetyNet,
        Text =
            "Call a doctor the same day in these cases. You get a fever or chills with back or hip pain. A leg or foot grows weak. After a fall you can "
            + "hardly stand on the leg. Call within days in these. You lose weight without trying. The pain keeps you awake night after night. You have had "
            + "cancer, and this pain is new.",
        Sources =
        [
            new(Citations.NhsBackPain, Provenance.Guideline),
            new(Citations.NiceCg124, Provenance.Guideline),
            new(Citations.NiceQs56, Provenance.Guideline),
            new(Citations.NhsHipPain, Provenance.Unverified),
            new(Citations.EditorialJudgment, Provenance.Editorial),
        ],
    };

    /// <summary>When pain that is not dangerous should be looked at.</summary>
    public static Advice SeeSomeoneIfItStays { get; } = new()
    {
        Id = AdviceId.From("see-someone-if-it-stays"),
        Topic = AdviceTopic.SafetyNet,
        Text =
            "See a clinician if the pain is not clearly better after some weeks, keeps coming back, or stops you from doing what you need to do. By six "
            + "weeks most new back pain has eased a lot. If yours has not, that is a good time to go.",
        Sources =
        [
            new(Citations.MenezesCosta2012, Provenance.Published),
            new(Citations.NhsBackPain, Provenance.Guideline),
            new(Citations.EditorialJudgment, Provenance.Editorial),
        ],
    };

    private static ImmutableArray<Advice> SafetyNetEntries =>
    [
        GoToEmergencyCare,
        CallDoctorSoon,
        SeeSomeoneIfItStays,
    ];
}
