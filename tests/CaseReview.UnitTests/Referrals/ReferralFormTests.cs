using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Referrals;

namespace CaseReview.UnitTests.Referrals;

public sealed class ReferralFormTests
{
    private static readonly DateTimeOffset Now = new(2026, 12, 10, 10, 0, 0, TimeSpan.Zero);
    private static readonly Actor Referrer = new(ActorKind.LinkHolder, Guid.NewGuid(), "Robin Vale", "Health visitor", "emailed link and code");
    private static readonly Actor Lead = new(ActorKind.LinkHolder, Guid.NewGuid(), "Lena Ford", "Named nurse", "emailed link and code");
    private static readonly Recipient ToLead = new("Lena Ford", "lena@health.example", "Named nurse");

    [Fact]
    [Trait("Requirement", "D-REF-01")]
    [Trait("Requirement", "H-REF-02")]
    public void A_form_goes_to_the_lead_only_when_it_is_complete_and_is_received_only_when_approved()
    {
        var form = Draft();
        Assert.Contains("What happened", form.Missing);
        Assert.Throws<RuleViolation>(() => form.SendForApproval(ToLead, Referrer, Now));
        Assert.Throws<RuleViolation>(() => form.Endorse(null, Guid.NewGuid(), Lead, Now));

        Fill(form).SendForApproval(ToLead, Referrer, Now);
        form.SendForApproval(ToLead, Referrer, Now.AddMinutes(1));
        Assert.Single(form.Events.OfType<ReferralFormSentForApproval>());
        form.SendBack("Say who is at home now", Lead);
        Fill(form).SendForApproval(ToLead, Referrer, Now);
        form.Endorse(new SeniorSupport(new NamedPerson("Mo Hart", "Director"), new DateOnly(2026, 12, 10)), Guid.NewGuid(), Lead, Now);

        Assert.Equal(ReferralFormState.Received, form.State);
        Assert.Equal("Lena Ford", form.EndedBy);
        Assert.Throws<RuleViolation>(() => form.Withdraw("Too late", Referrer, Now));
    }

    [Fact]
    [Trait("Requirement", "H-REF-02")]
    public void Approval_after_withdrawal_says_that_it_was_withdrawn()
    {
        var form = Fill(Draft());
        form.SendForApproval(ToLead, Referrer, Now);
        form.Withdraw("Logged by another agency", Referrer, Now);

        var refusal = Assert.Throws<RuleViolation>(() => form.Endorse(null, Guid.NewGuid(), Lead, Now));

        Assert.Contains("it was withdrawn by Robin Vale on 10 December 2026", refusal.Message, StringComparison.Ordinal);
        Assert.Null(form.CaseId);
    }

    [Fact]
    public void A_child_born_after_the_incident_keeps_the_form_with_its_referrer()
    {
        var form = Fill(Draft());
        form.SaveChildren([new DraftedChild("Kit Marlow", new DateOnly(2026, 12, 9), "", "Boy", Harm.SeriousHarm, Known.No)], Referrer, Now);

        Assert.Contains(form.Missing, x => x.Contains("date of birth", StringComparison.Ordinal));
    }

    private static ReferralForm Draft() => ReferralForm.Begin(
        new PartnershipId(Guid.NewGuid()), 7, "HER", ReferralRoute.Agency, new Recipient("Robin Vale", "robin@health.example", "Health visitor", Agency: "Health Trust"), Lead, Now);

    private static ReferralForm Fill(ReferralForm form)
    {
        form.SaveReferrer(new NamedPerson("Robin Vale", "Health visitor"), "01432 496 0000", "", Referrer, Now);
        form.SaveIncident(new DraftedIncident("Bruises.", new DateOnly(2026, 12, 8), "At home", new DateOnly(2026, 12, 9), "It may be abuse."), Referrer, Now);
        form.SaveChildren([new DraftedChild("Kit Marlow", new DateOnly(2026, 8, 1), "", "Boy", Harm.SeriousHarm, Known.No)], Referrer, Now);
        form.SaveSafety(new DraftedSafety("The grandmother cares for the child.", false, ""), Referrer, Now);
        return form;
    }
}
