using CaseReview.Application.Partnerships;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.SignOffs;
using CaseReview.Domain.Timetables;
using Microsoft.EntityFrameworkCore;
using PlannedStep = CaseReview.Domain.SignOffs.PlannedStep;

namespace CaseReview.Application.SignOffs;

/// <summary>The chain of a report: its steps as they would be sent today, who is told, and what stands in the way.</summary>
/// <param name="Steps">The steps, in order.</param>
/// <param name="Told">Who is told, and not asked to sign.</param>
/// <param name="Missing">Sentences about those who cannot be asked.</param>
public sealed record ChainToSign(IReadOnlyList<PlannedStep> Steps, IReadOnlyList<Recipient> Told, IReadOnlyList<string> Missing);

/// <content>The chain as the partnership has arranged it.</content>
public sealed partial class SignOffPeople
{
    /// <summary>The partnership's chain for the rapid review report, with those who hold its offices today.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The chain.</returns>
    public async Task<ChainToSign> Chain(Guid caseId, CancellationToken ct)
    {
        var arranged = (await db.Arrangements(ct)).SignOffs;
        var (steps, missing) = (new List<PlannedStep>(), new List<string>());
        foreach (var step in arranged.RapidReview)
        {
            var (asked, lacking) = await AskedAt(caseId, step.Role, step.Rule is SignOffRule.NofM ? step.Needed : null, ct);
            missing.AddRange(lacking);
            steps.Add(new PlannedStep(step.Rule, step.Needed, asked) { Name = step.Name, Role = step.Role });
        }

        return new ChainToSign(steps, await Told(arranged, steps.SelectMany(x => x.Signatories).Select(x => x.ActingId), ct), missing);
    }

    /// <summary>Who is told when a request goes out, and is not asked to sign it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Recipients.</returns>
    public async Task<IReadOnlyList<Recipient>> Told(SignOffRequest request, CancellationToken ct) =>
        await Told((await db.Arrangements(ct)).SignOffs, request.Signatories.Select(x => x.ActingId), ct);

    private async Task<IReadOnlyList<Recipient>> Told(SignOffArrangements arranged, IEnumerable<Guid> asked, CancellationToken ct)
    {
        var signers = asked.ToHashSet();
        var told = await Holding(ct, [.. arranged.Informed]);
        return [.. told.Where(x => x.MemberId is not { } member || !signers.Contains(member.Value)).DistinctBy(x => x.Email)];
    }

    /// <summary>Who is asked at a step today: the holders of a role, or the bodies.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="role">The role; null for the bodies.</param>
    /// <param name="needed">How many must sign; null where the rule states no number.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Who is asked, and who cannot be.</returns>
    public async Task<PartnersToSign> AskedAt(Guid caseId, Role? role, int? needed, CancellationToken ct)
    {
        var found = role is { } held ? await Holders(caseId, held, ct) : await Partners(caseId, ct);
        var missing = found.Missing.ToList();
        if (missing.Count == 0 && found.Asked.Count < needed)
        {
            missing.Add($"A step of the sign-off needs {needed} signatures, and only {found.Asked.Count} people can be asked.");
        }

        missing.AddRange(found.Asked.GroupBy(x => x.ActingId).Where(x => x.Count() > 1)
            .Select(x => $"{x.First().Deputy?.Name ?? x.First().Name} would sign for {DateWords.Row([.. x.Select(y => y.Body)])}: one person signs for one partner."));
        return found with { Missing = missing };
    }

    /// <summary>Refuses who has left the office for which they were asked to sign. The contact of a body holds none.</summary>
    /// <param name="signatory">For whom.</param>
    /// <param name="role">The role of the step; null for an accountable officer.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    /// <exception cref="RuleViolation">They hold it no longer.</exception>
    public async Task RequireInOffice(Signatory signatory, Role? role, CancellationToken ct)
    {
        var office = role ?? Role.AccountableOfficer;
        RuleViolation.Unless(
            (await Current(office, ct)).Exists(x => x.Id == signatory.OfficerId) || !await db.Members.AnyAsync(x => x.Id == signatory.OfficerId, ct),
            $"You do not act as {Vocabulary.Word(office)} any more, so nothing was recorded. The {Vocabulary.Word(Term.BusinessUnit)} can ask whoever does now.");
    }

    private async Task<PartnersToSign> Holders(Guid caseId, Role role, CancellationToken ct)
    {
        var shut = await walls.ShutOutOf(caseId, ct);
        var seat = await Current(role, ct);
        // It is printed with the signature, so it is the word of that day and no placeholder.
        var office = Vocabulary.Parse(await db.Profiles.Select(x => x.VocabularyJson).SingleAsync(ct)).Of(role);
        AskedToSign Asked(Member x) => new(x.Id, x.Name, x.Post, x.Email, office);
        var able = seat.Where(x => !shut.Contains(x.MemberId)).Select(Asked).ToList();
        if (able.Count == 0 && seat.Count > 0 && await DeputyOf(seat, role, caseId, [], ct) is { } deputy)
        {
            able.Add(Asked(seat[0]) with { Deputy = deputy });
        }

        var word = Vocabulary.Word(role);
        return new PartnersToSign(able, able.Count > 0 ? [] : seat.Count > 0
            ? [$"Everybody who could sign as {word} is shut out of this case: add another {word} first."]
            : [$"Nobody can sign as {word}: add one first."]);
    }
}
