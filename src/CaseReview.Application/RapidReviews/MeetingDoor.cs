using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using CaseReview.Application.People;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Meetings;
using CaseReview.Domain.Partnerships;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.RapidReviews;

/// <summary>Who may take part in a meeting on a case, and who may chair it (C-08, D-CHR-02, H-CHR-03, K-COI-01, X-16).</summary>
/// <param name="db">The database.</param>
/// <param name="independence">Asks for the chair's, and knows who is shut out.</param>
/// <param name="clock">Today, because roles have dates.</param>
public sealed class MeetingDoor(ICaseReviewDb db, IndependenceChecks independence, TimeProvider clock)
{
    /// <summary>Lets the chair through: appointed here, or another with the reason; independent; not of those who never chair.</summary>
    /// <param name="form">What was typed.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>How they come to chair.</returns>
    /// <exception cref="ValidationException">They are shut out, may not chair, or nothing says why they do.</exception>
    public async Task<ChairStanding> Chairs(MeetingForm form, CancellationToken ct)
    {
        await independence.Ask(form.ChairedBy!, IndependenceDoor.Chair, form.SaidByThisChair, nameof(form.ChairedBy), ct);
        var (name, today) = (form.ChairedBy!.Trim(), UkClock.DateOf(clock.GetUtcNow()));
        var arrangements = (await db.Arrangements(ct)).Meetings;
        var typed = name.ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // Translated to SQL, where neither a culture nor a comparison exists.
        var named = await db.Members.AsNoTracking().Where(x => x.Name.ToLower() == typed).ToListAsync(ct);
#pragma warning restore CA1304, CA1311, CA1862
        var standing = arrangements.StandingOf([.. named.SelectMany(x => x.RolesOn(today))]);
        if (standing is ChairStanding.Barred)
        {
            throw new ValidationException([new(nameof(form.ChairedBy), $"Nobody of the {Vocabulary.Word(Term.BusinessUnit)} chairs the meeting. Select somebody else")]);
        }

        if (standing is not ChairStanding.Appointed && string.IsNullOrWhiteSpace(form.ChairReason))
        {
            var briefed = arrangements.StandInBriefed ? ", and how they were briefed" : "";
            throw new ValidationException([new(nameof(form.ChairReason), $"Enter why {name} chaired{briefed}")]);
        }

        return standing;
    }

    /// <summary>Whoever is shut out of the case takes no part in its decisions, and is never counted (K-COI-01, X-08).</summary>
    /// <param name="form">What was typed.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    /// <exception cref="ValidationException">One of them is put down as taking part.</exception>
    public async Task RefuseShutOut(MeetingForm form, CancellationToken ct)
    {
        var shut = await independence.NamesShutOut(ct);
        var row = form.Attendance.ToList().FindIndex(x => x.Kind is AttendanceKind.Present or AttendanceKind.Deputy && shut.Contains(x.Person!.Trim()));
        if (row >= 0)
        {
            var kind = AttendanceKind.Recused.Words();
            throw new ValidationException([new($"Attendance[{row}].Kind", $"{form.Attendance[row].Person} is shut out of this case. Select “{kind}”, or that they were not here")]);
        }
    }
}
